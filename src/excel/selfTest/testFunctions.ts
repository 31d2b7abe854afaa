import { isPending } from "../../core/formula/isPending";
import { addSheets } from "../addSheets";
import { askAgain, type AskedFormula } from "../askAgain";
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
      const all = sheet.getRangeByIndexes(top, 0, shows.length, shows[0]?.length ?? 1);
      return { formula, shows, range, all };
    });
    for (const { range, formula } of asked) range.formulas = [[formula]];
    for (const { all } of asked) all.load("values");
    await context.sync();
    await awaitAll(context, asked);
    for (const { formula, shows, all } of asked)
      checks.same("function", formula, all.values, shows);
  });
  await dropSheets([SHEET]);
}

/** Waits for functions that Excel still loads, in a workbook that never used them, as long as `askAgain` does, and again. */
async function awaitAll(
  context: Excel.RequestContext,
  asked: readonly AskedFormula[],
  times = 3
): Promise<void> {
  const left = await askAgain(context, asked, ({ all, formula }) => {
    const shows = String(all.values[0]?.[0] ?? "");
    return isPending(shows)
      ? { sheet: SHEET, cell: formula, shows, expected: "", why: "pending" }
      : null;
  });
  if (left !== null && times > 1) await awaitAll(context, asked, times - 1);
}
