import type { SheetReview } from "../../core/review/reviewSheet";
import { loadCore } from "./loadCore";
import type { SessionContext } from "./sessionContext";
import { showSheets } from "./showSheets";

/**
 * Reads these sheets again and puts their reviews in place of the old ones; a sheet that is new comes last, one that is
 * no longer there goes. Other sheets are not read. Rejects when Excel refuses.
 */
export async function rereadSheets(
  session: SessionContext,
  names: readonly string[]
): Promise<void> {
  const { excel, store } = session;
  const [core, ...read] = await Promise.all([
    loadCore(),
    ...names.map((name) => readOrNull(excel, name)),
  ]);
  const fresh = new Map<string, SheetReview | null>();
  read.forEach((grid, k) => {
    const review = grid === null ? null : core.reviewSheet(grid, store.get().review.corrections);
    fresh.set(names[k] ?? "", review);
  });
  const { sheets } = store.get();
  const known = new Set(sheets.map(({ sheet }) => sheet));
  const replaced = sheets.flatMap((old) => {
    const review = fresh.get(old.sheet);
    return review === undefined ? [old] : review === null ? [] : [review];
  });
  const added = [...fresh].flatMap(([name, review]) =>
    review === null || known.has(name) ? [] : [review]
  );
  showSheets(session, core, [...replaced, ...added]);
}

/** The sheet's cells; null when it is no longer there. */
async function readOrNull(excel: SessionContext["excel"], name: string) {
  try {
    return await excel.readSheet(name);
  } catch (error) {
    if (excel.failureOf(error)?.kind === "missing") return null;
    throw error;
  }
}
