import type { Corrections } from "../core/correction/corrections";
import type { Grid } from "../core/sheet/grid";
import type { Highlight } from "../core/finding/highlight";
import { askForCells, toGrid } from "./askForCells";
import { askForCorrections, correctionsOf } from "./correctionSetting";
import { HostError } from "./hostError";
import { readInBlocks, type Reading } from "./readInBlocks";
import { readRules } from "./readRules";
import { runExcel } from "./runExcel";
import type { Supports } from "./supportsExcelApi";
import { withMerges } from "./withMerges";
import { writeFlags } from "./writeFlags";

/** What a flagging needs of the review; the rest is the caller's. */
interface Reviewed {
  highlights: readonly Highlight[];
}

/**
 * Reads the workbook as it is now, with the corrections that it keeps (two syncs), reviews it and flags it (one sync),
 * whatever the number of sheets:
 * flags of an earlier time are replaced, rules and formats of the user's are left alone. All or nothing: when Excel
 * refuses on the way, what was added is taken out again. A workbook too large for one answer is read in blocks of
 * rows first. `onUnreadable` is told of damaged rules of the user's, which stay. Gives the review; rejects with a HostError.
 */
export async function flagWorkbook<T extends Reviewed>(
  review: (grids: Grid[], corrections: Corrections) => T,
  reading: Reading = {}
): Promise<T> {
  try {
    return await flag(review, null, reading);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== "tooLarge") throw error;
    return flag(review, await readInBlocks(reading), reading);
  }
}

/** `grids` are the cells where they were read before, null to read them with the rules. */
function flag<T extends Reviewed>(
  review: (grids: Grid[], corrections: Corrections) => T,
  grids: Grid[] | null,
  { onUnreadable }: Reading
): Promise<T> {
  return runExcel(async (context) => {
    const corrections = askForCorrections(context);
    const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const { asked, merges } = await withMerges(
      context,
      (wanted: Supports<"1.13">) =>
        readRules(context, sheets.items, () =>
          grids ? [] : sheets.items.map((sheet) => askForCells(sheet, sheet.name, wanted))
        ),
      ({ also }) => also
    );
    const { rules, also: cells } = asked;
    const unreadable = rules.reduce((sum, one) => sum + one.unreadable, 0);
    if (unreadable > 0) onUnreadable?.(unreadable);
    const reviewed = review(
      grids ?? cells.map((one, k) => toGrid(one, merges[k] ?? null)),
      correctionsOf(corrections)
    );
    await writeFlags(context, rules, reviewed.highlights);
    return reviewed;
  });
}
