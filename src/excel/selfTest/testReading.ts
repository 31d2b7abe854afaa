import { reviewWorkbook } from "../../core/review/reviewWorkbook";
import type { Grid } from "../../core/sheet/grid";
import { addSheets } from "../addSheets";
import { asTyped } from "../formulaRecord";
import { readWorkbook } from "../readWorkbook";
import { runExcel } from "../runExcel";
import { supportsExcelApi } from "../supportsExcelApi";
import { dropSheets } from "./blankWorkbook";
import type { Checks } from "./checks";
import { cellsOf, newSheet, OWN_GRIDS, PREFIX } from "./ownSheets";

const TEXTS = `${PREFIX}文字`;
/** Texts that Excel would turn into something else if they were typed as they are. */
const ODD_TEXTS = [
  "=1+1",
  "-",
  "1:14",
  "1-2",
  "1/2",
  "007",
  "TRUE",
  "@",
  "'",
  "√ ",
  "两行\n文字",
  "1e5",
];

/** Writes the tables and reads them back: cells, merged areas, and the review that follows from them. */
export async function testReading(checks: Checks): Promise<void> {
  const names = OWN_GRIDS.map(({ sheet }) => sheet);
  const added = await addSheets(OWN_GRIDS.map(newSheet));
  checks.same("written", "", added.kind === "added" ? added.names : added.difference, names);
  const read = await readWorkbook();
  const found = names.flatMap((name) => read.find(({ sheet }) => sheet === name) ?? []);
  OWN_GRIDS.forEach((grid, k) => {
    const shown = found[k] ?? { sheet: grid.sheet, top: 0, left: 0, values: [] };
    checks.same("cells", grid.sheet, firstOther(shown, grid), "");
    if (shown.merges) checks.same("merges", grid.sheet, placesOf(shown), placesOf(grid));
    else if (!supportsExcelApi("1.13")) checks.skip("merges");
    else checks.same("merges", grid.sheet, "", placesOf(grid));
  });
  const [shown, expected] = [found, OWN_GRIDS].map((grids) => reviewWorkbook(grids).tables);
  checks.same("recognised", "", shown?.length ?? 0, expected?.length ?? 0);
  expected?.forEach((table, k) => {
    checks.same("recognised", `${table.sheet} ${table.range}`, shown?.[k], table);
  });
}

/** Texts that look like formulas, dates or numbers stay what they are. */
export async function testOddTexts(checks: Checks): Promise<void> {
  await addSheets([
    {
      name: TEXTS,
      write: (sheet) => {
        const cells = sheet.getRangeByIndexes(0, 0, ODD_TEXTS.length, 1);
        cells.formulas = ODD_TEXTS.map((text) => [
          text.startsWith("=") ? `'${text}` : asTyped(text),
        ]);
      },
      shows: [],
    },
  ]);
  const shown: unknown[][] = await runExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem(TEXTS).getUsedRange().load("values");
    await context.sync();
    return cells.values;
  });
  ODD_TEXTS.forEach((text, k) =>
    checks.same("oddTexts", JSON.stringify(text), shown[k]?.[0], text)
  );
  await dropSheets([TEXTS]);
}

/** The first cell that differs, with both contents; "" where none does. */
function firstOther(shown: Grid, expected: Grid): unknown {
  if (shown.top !== expected.top || shown.left !== expected.left)
    return { top: shown.top, left: shown.left };
  const cells = cellsOf(shown);
  for (const [r, row] of cellsOf(expected).entries())
    for (const [c, value] of row.entries())
      if ((cells[r]?.[c] ?? "") !== value)
        return {
          row: expected.top + r + 1,
          column: expected.left + c + 1,
          shows: cells[r]?.[c],
          expected: value,
        };
  return "";
}

function placesOf({ merges = [] }: Grid): string[] {
  return merges.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).sort();
}
