import type { SheetReview } from "../../../core/review/reviewSheet";
import { loadCore } from "../loadCore";
import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { showSheets } from "../showSheets";
import { clearFlags } from "./clearFlags";

/** 标注: reads the workbook as it is now, flags it and shows what was read. */
export async function flag(session: SessionContext): Promise<void> {
  const { excel, store, strings } = session;
  await runTask(
    session,
    "flag",
    async ({ onProgress, signal }) => {
      const core = await loadCore();
      const unreadable: string[] = [];
      let sheets: SheetReview[] = [];
      let corrections = store.get().review.corrections;
      const review = await excel.flagWorkbook(
        (grids) => {
          corrections = core.followSheets(grids, corrections);
          sheets = grids.map((grid) => core.reviewSheet(grid, corrections));
          return core.combineReviews(sheets, corrections);
        },
        {
          onProgress,
          onUnreadable: (rules) => unreadable.push(strings.commands.unreadable(rules)),
          signal,
        }
      );
      showSheets(session, core, sheets, corrections);
      await readMarks(session);
      if (review.tables.length === 0)
        return { intent: "info", text: strings.commands.nothingFound };
      const { tables, unmet, findings } = core.flagSummary(review);
      return {
        intent: "success",
        text: [strings.commands.flagged(tables, unmet, findings), ...unreadable].join(
          strings.betweenSentences
        ),
        undo: () => void clearFlags(session),
      };
    },
    { cancellable: true }
  );
}
