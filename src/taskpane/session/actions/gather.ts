import type { CountyReturn } from "../../../core/gather/countyReturn";
import { gatherCounties } from "../../../core/gather/gatherCounties";
import { reviewWorkbook } from "../../../core/review/reviewWorkbook";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { sheetGrids } from "../sheetGrids";
import { latestModels } from "./latestModels";

/**
 * 汇总各县: reads the county workbooks that the user has chosen, in the browser and one after the other, and puts their
 * checklists together, beside the latest ones of the open workbook when asked. A file that is gone or cannot be read is
 * told by its name among the results. Nothing is written yet.
 */
export async function gather(
  session: SessionContext,
  files: readonly File[],
  besideOwn: boolean
): Promise<void> {
  const { store, strings } = session;
  await runTask(
    session,
    "gather",
    async ({ onProgress, signal }) => {
      const grids = besideOwn ? await sheetGrids(session, null) : [];
      const models = latestModels(store.get().review.models, grids);
      const city = besideOwn ? { file: strings.thisWorkbook, grids, models } : null;
      const returns: CountyReturn[] = [];
      for (const file of files) {
        returns.push(await readReturn(session, file));
        if (signal.aborted) throw new Error("stopped between two files");
        onProgress(returns.length, files.length);
      }
      store.set({ gathering: gatherCounties(returns, city) });
      return null;
    },
    { cancellable: true }
  );
}

async function readReturn({ excel, strings }: SessionContext, file: File): Promise<CountyReturn> {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { file: name, error: strings.fileGone, grids: [], models: [] };
  const read = await excel.readFile(new Uint8Array(bytes));
  return "problem" in read
    ? { file: name, error: read.problem, grids: [], models: [] }
    : { file: name, grids: read.grids, models: reviewWorkbook(read.grids).models };
}
