import type { Corrections } from "../../../core/correction/corrections";
import type { Review } from "../../../core/review/reviewWorkbook";
import { loadCore } from "../loadCore";
import type { Notice } from "../paneState";
import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { showSheets } from "../showSheets";

/** Corrections from those that stand now; asks Excel for sheets where it needs them. */
export type Change = (now: Corrections) => Corrections | Promise<Corrections>;

/** Whether what was changed holds, once the sheets are judged by it. */
type Holds = (review: Review) => boolean;

/**
 * Keeps what the user put right about the recognition in the workbook and judges the sheets concerned anew; where the
 * workbook is flagged its flags follow. Kept before it is used: what cannot be kept is not shown as done. `text` tells the
 * user what was done. Where a change does not hold, it is put back and the user told so.
 */
export async function changeCorrections(
  session: SessionContext,
  change: Change,
  text: string,
  holds: Holds = () => true
): Promise<void> {
  const { store, strings } = session;
  const before = store.get().review.corrections;
  await runTask(session, "settings", async (): Promise<Notice> => {
    const next = await change(before);
    await session.excel.writeCorrections(next);
    await judgeAnew(session, before, next);
    if (!holds(store.get().review)) {
      await session.excel.writeCorrections(before);
      await judgeAnew(session, next, before);
      return { intent: "error", text: strings.settings.readsNothing };
    }
    const undo = () => void changeCorrections(session, () => before, strings.settings.undone);
    return { intent: "success", text, undo };
  });
}

async function judgeAnew(
  session: SessionContext,
  before: Corrections,
  next: Corrections
): Promise<void> {
  const { excel, store } = session;
  const core = await loadCore();
  const { sheets, flagged } = store.get();
  const judged = await Promise.all(
    sheets.map(async (old) =>
      isSame(old.sheet, before, next)
        ? old
        : core.reviewSheet(await excel.readSheet(old.sheet), next)
    )
  );
  showSheets(session, core, judged, next);
  if (flagged.length === 0 || judged.every((one, k) => one === sheets[k])) return;
  await excel.flagWorkbook((grids) =>
    core.combineReviews(
      grids.map((grid) => core.reviewSheet(grid, next)),
      next
    )
  );
  await readMarks(session);
}

/** Whether a sheet's corrections are the same in both. */
function isSame(name: string, a: Corrections, b: Corrections): boolean {
  const of = ({ tables, settled = [] }: Corrections) =>
    JSON.stringify([tables, settled].map((list) => list.filter(({ sheet }) => sheet === name)));
  return of(a) === of(b);
}
