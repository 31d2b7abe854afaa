import type { Corrections, TableCorrection } from "../../../core/correction/corrections";
import { newCorrection } from "../../../core/correction/newCorrection";
import { parseArea } from "../../../core/area/parseArea";
import type { SessionContext } from "../sessionContext";
import { changeCorrections } from "./changeCorrections";

/** A table by its place, and what the user put right in it before; null when nothing. */
export interface TableToCorrect {
  sheet: string;
  /** A1 range. */
  range: string;
  correction: TableCorrection | null;
}

/** Puts something right about one table, on top of what was put right before; what gives no table is put back. */
export async function correctTable(
  session: SessionContext,
  table: TableToCorrect,
  change: Partial<TableCorrection>,
  text: string
): Promise<void> {
  const range = table.correction?.range ?? table.range;
  const isThis = (one: TableCorrection) => one.sheet === table.sheet && one.range === range;
  await changeCorrections(
    session,
    (now) => withTable(session, now, table, () => change),
    text,
    ({ notApplied }) => change.ignored === true || !notApplied.some(isThis)
  );
}

/** Corrections with something more about one table; reads its sheet when nothing was put right in it before. */
export async function withTable(
  { excel }: SessionContext,
  now: Corrections,
  { sheet, range, correction }: TableToCorrect,
  change: (before: TableCorrection) => Partial<TableCorrection>
): Promise<Corrections> {
  const first = correction ?? newCorrection(await excel.readSheet(sheet), parseArea(range));
  const changed = { ...first, ...change(first) };
  const others = now.tables.filter(
    (one) => one.sheet !== changed.sheet || one.range !== changed.range
  );
  return { ...now, tables: [...others, changed] };
}
