import { loadCore } from "./loadCore";
import { readMarks } from "./readMarks";
import { reviewGrids } from "./reviewGrids";
import { runTask } from "./runTask";
import type { SessionContext } from "./sessionContext";
import { showSheets } from "./showSheets";

/** Reads the whole workbook and what the user put right in it, and reviews it sheet by sheet. */
export async function readAll(session: SessionContext): Promise<void> {
  const { excel, store } = session;
  const done = await runTask(
    session,
    "read",
    async ({ onProgress, signal }) => {
      const [grids, kept, core] = await Promise.all([
        excel.readWorkbook({ onProgress, signal }),
        excel.readCorrections(),
        loadCore(),
      ]);
      if (signal.aborted) throw new Error("cancelled");
      const corrections = core.followSheets(grids, kept);
      const sheets = await reviewGrids(core, grids, corrections, onProgress, signal);
      store.set({ stale: false });
      showSheets(session, core, sheets, corrections);
      await readMarks(session);
      return null;
    },
    { cancellable: true }
  );
  if (!done && store.get().phase === "reading") store.set({ phase: "failed" });
}
