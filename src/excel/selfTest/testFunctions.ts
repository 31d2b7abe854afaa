import { isPending } from "../../core/formula/isPending";
import { addSheets } from "../addSheets";
import { askAgain } from "../askAgain";
import { runExcel } from "../runExcel";
import answers from "./answers.json";
import { dropSheets } from "./blankWorkbook";
import type { Checks } from "./checks";
import { OWN_GRIDS, PREFIX } from "./ownSheets";

const SHEET = `${PREFIX}函数`;

/** One row of answers.json: a formula and what it must show, row by row. */
interface Question {
  formula: string;
  shows: unknown[][];
  /** Row of the sheet where it is asked, from 0. */
  top: number;
}

function rowsOf(result: unknown): unknown[][] {
  return Array.isArray(result) ? result : [[result]];
}

/** All rows of answers.json, one below the other, each with room to spill and a free row behind it. */
export function questions(): Question[] {
  let top = 0;
  return Object.values(answers)
    .flat()
    .map(({ formula, result }) => {
      const question = { formula: ownNames(formula), shows: rowsOf(result), top };
      top += question.shows.length + 1;
      return question;
    });
}

/** The sheets that a formula names, by the names that they have in the self-test. */
function ownNames(formula: string): string {
  return OWN_GRIDS.reduce(
    (text, { sheet }) => text.replaceAll(`${sheet.slice(PREFIX.length)}!`, `'${sheet}'!`),
    formula
  );
}

/** Asks every row of answers.json on a sheet of its own, as a user types it, and compares what the cells show. */
export async function testFunctions(checks: Checks): Promise<void> {
  await addSheets([{ name: SHEET, write: () => undefined, shows: [] }]);
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const asked = questions().map(({ formula, shows, top }) => {
      const range = sheet.getRangeByIndexes(top, 0, 1, 1);
      range.formulas = [[formula]];
      const all = sheet.getRangeByIndexes(top, 0, shows.length, shows[0]?.length ?? 1);
      return { formula, shows, range, all: all.load("values") };
    });
    await context.sync();
    await askAgain(context, asked, ({ all, formula }) => {
      const shows = String(all.values[0]?.[0] ?? "");
      return isPending(shows)
        ? { sheet: SHEET, cell: formula, shows, expected: "", why: "pending" }
        : null;
    });
    for (const { formula, shows, all } of asked)
      checks.same("function", formula, all.values, shows);
  });
  await dropSheets([SHEET]);
}
