import { parseAddress } from "../core/area/address";
import { parseArea } from "../core/area/parseArea";
import type { MarksSheet } from "../core/numbersToMarks/marksSheet";
import { RATE_FORMAT } from "../core/present/report";
import { addSheets, type AddedSheets } from "./addSheets";

/** Points of a column that shows one character of half width, at 11 points. */
const POINTS_A_CHARACTER = 5.6;
const HEADER_FILL = "#DDE8F0";

/**
 * Writes a sheet of √ and ※ with its formulas as a new sheet and shows it, all or nothing, as `addSheets` does: it stays only
 * where every mark, rate and count is what the pane shows. Rejects with a HostError.
 */
export function writeMarks(marks: MarksSheet): Promise<AddedSheets> {
  const write = (sheet: Excel.Worksheet) => writeOn(sheet, marks);
  return addSheets([{ name: marks.name, write, shows: marks.formulas }]);
}

function writeOn(sheet: Excel.Worksheet, { cells, widths, formulas }: MarksSheet): void {
  const filled = cells.map((row) => [...row]);
  for (const { cell, formula } of formulas) {
    const { row, column } = parseAddress(cell);
    const line = filled[row];
    if (line !== undefined) line[column] = formula;
  }
  const all = sheet.getRangeByIndexes(0, 0, filled.length, widths.length);
  all.formulas = filled;
  all.format.verticalAlignment = "Center";
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_A_CHARACTER;
  });
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  // Between the title and the note.
  const table = sheet.getRangeByIndexes(1, 0, filled.length - 2, widths.length).format;
  table.wrapText = true;
  const header = sheet.getRangeByIndexes(1, 0, 1, widths.length).format;
  header.font.bold = true;
  header.fill.color = HEADER_FILL;
  for (const { cell, spills = cell, formula } of formulas) {
    const { top, left, bottom, right } = parseArea(spills);
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    const range = sheet.getRangeByIndexes(top, left, rows, columns);
    range.format.horizontalAlignment = "Center";
    if (formula.includes("EDU.RATE("))
      range.numberFormat = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => RATE_FORMAT)
      );
  }
}
