import { addSheets } from "./addSheets";
import { asTyped } from "./formulaRecord";
import { HostError } from "./hostError";
import { SAMPLE_SHEETS, type SampleSheet } from "./sampleSheets";

/** Points of a column that shows one character of half width, at 11 points. */
const POINTS_A_CHARACTER = 5.6;

/**
 * Puts a sample checklist and a sample funding table on two new sheets and shows the first, all or nothing, as
 * `addSheets` does; gives their names. Rejects with a HostError.
 */
export async function openSample(): Promise<string[]> {
  const added = await addSheets(
    SAMPLE_SHEETS.map((sample) => ({
      name: sample.name,
      write: (sheet) => writeSample(sheet, sample),
      shows: [],
    }))
  );
  if (added.kind === "takenBack") throw new HostError("notAsWritten", added.difference);
  return added.names;
}

function writeSample(sheet: Excel.Worksheet, sample: SampleSheet): void {
  const { values, header, notes, widths } = sample;
  const columns = Math.max(...values.map((row) => row.length));
  const cells = sheet.getRangeByIndexes(0, 0, values.length, columns);
  cells.formulas = values.map((row) =>
    Array.from({ length: columns }, (_, column) => asTyped(row[column] ?? ""))
  );
  cells.format.verticalAlignment = "Center";
  for (let column = 0; column < columns; column++)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
      (widths[column] ?? widths.at(-1) ?? 10) * POINTS_A_CHARACTER;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  const [first, last] = header;
  const table = sheet.getRangeByIndexes(first, 0, notes - first, columns).format;
  table.wrapText = true;
  table.horizontalAlignment = "Center";
  const head = sheet.getRangeByIndexes(first, 0, last - first + 1, columns).format;
  head.font.bold = true;
  head.fill.color = "#DDE8F0";
}
