import type { WorkbookChange } from "../excelCalls";
import { loadCore } from "./loadCore";
import { rereadSheets } from "./rereadSheets";
import type { SessionContext } from "./sessionContext";
import { showSheets } from "./showSheets";

/** Changes that come closer together are read at once, milliseconds. */
const QUIET = 300;
/** How often a sheet that Excel would not give (a cell is being edited) is asked for again. */
const TRIES = 5;

/**
 * Follows the workbook from now on: the sheets that changed, and no others, are read again when the user pauses. Gives
 * the function that ends it. Where Excel cannot tell of changes the pane stays as read.
 */
export async function followWorkbook(session: SessionContext): Promise<() => void> {
  const { excel, store } = session;
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), wait);
  };

  async function read(): Promise<void> {
    if (store.get().task !== null || store.get().phase !== "ready") return later(QUIET);
    const names = [...waiting];
    waiting.clear();
    try {
      await rereadSheets(session, names);
      tries = 0;
      store.set({ stale: false });
    } catch {
      // The user may still be typing; the old figures stay and the pane says that they are old.
      names.forEach((name) => waiting.add(name));
      store.set({ stale: true });
      if (++tries < TRIES) later(QUIET * 2 ** tries);
    }
  }

  async function onChange(change: WorkbookChange): Promise<void> {
    if (change.kind === "activated") return bringInFront(session, change.sheet);
    tries = 0;
    if (change.kind === "deleted") {
      waiting.delete(change.sheet);
      const sheets = store.get().sheets.filter(({ sheet }) => sheet !== change.sheet);
      return showSheets(session, await loadCore(), sheets);
    }
    if (change.kind === "renamed") await rename(session, change.before, change.sheet);
    waiting.add(change.sheet);
    later(QUIET);
  }

  try {
    const stop = await excel.watchWorkbook((change) => void onChange(change));
    excel.activeSheet().then(
      (sheet) => bringInFront(session, sheet),
      () => undefined
    );
    return () => {
      clearTimeout(timer);
      stop().catch(() => undefined);
    };
  } catch {
    return () => undefined;
  }
}

/** A sheet that the user brings in front comes first in the pane, if there is a table on it. */
export function bringInFront({ store, shown }: SessionContext, sheet: string): void {
  const led = shown.led === sheet;
  Object.assign(shown, { sheet, led: null });
  const hasTable = store.get().review.tables.some((table) => table.sheet === sheet);
  if (!led && (hasTable || store.get().phase !== "ready")) store.set({ front: sheet });
}

/** The sheet keeps its place and what the user put right on it; its tables come with the reading that follows. */
async function rename(session: SessionContext, before: string, after: string): Promise<void> {
  const { excel, store } = session;
  const core = await loadCore();
  const sheets = store
    .get()
    .sheets.map((review) =>
      review.sheet === before
        ? { sheet: after, tables: [], settled: [], corrections: [], notTaken: "", ownReport: false }
        : review
    );
  const { corrections: kept } = store.get().review;
  const corrections = core.renameSheet(kept, before, after);
  showSheets(session, core, sheets, corrections);
  if (kept.tables.every(({ sheet }) => sheet !== before)) return;
  await excel.writeCorrections(corrections).catch(() => store.set({ stale: true }));
}
