import type { TableCorrection } from "../../../core/correction/corrections";
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

/** Puts something right about one table, on top of what was put right before. */
export async function correctTable(
  session: SessionContext,
  { sheet, range, correction }: TableToCorrect,
  change: Partial<TableCorrection>,
  text: string
): Promise<void> {
  await changeCorrections(
    session,
    async (now) => {
      const first =
        correction ?? newCorrection(await session.excel.readSheet(sheet), parseArea(range));
      const changed = { ...first, ...change };
      const others = now.tables.filter(
        (one) => one.sheet !== changed.sheet || one.range !== changed.range
      );
      return { ...now, tables: [...others, changed] };
    },
    text
  );
}
