import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { sheetGrids } from "../sheetGrids";
import { latestModels } from "./latestModels";
import { toBase64 } from "./toBase64";

/**
 * 汇总各县: reads the county workbooks that the user has chosen and puts their checklists together, beside the latest
 * ones of the open workbook when asked. Nothing is written yet.
 */
export async function gather(
  session: SessionContext,
  files: readonly File[],
  besideOwn: boolean
): Promise<void> {
  const { excel, store, strings } = session;
  await runTask(
    session,
    "gather",
    async (reading) => {
      const grids = besideOwn ? await sheetGrids(session, null) : [];
      const models = latestModels(store.get().review.models, grids);
      const city = besideOwn ? { file: strings.thisWorkbook, grids, models } : null;
      // A file that is gone or unreadable is told by its name among the results, like one that Excel cannot open.
      const chosen = await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          base64: await toBase64(file).catch(() => ""),
        }))
      );
      store.set({ gathering: await excel.gatherWorkbooks(chosen, city, reading) });
      return null;
    },
    { cancellable: true }
  );
}
