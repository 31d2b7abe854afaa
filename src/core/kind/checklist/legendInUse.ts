import { textOf } from "../../cell/textOf";
import type { SheetCell } from "../../sheet/sheet";
import type { FrameMarks } from "./frameMarks";
import type { LegendEntry } from "./model";

/** The marks of a table's body with what each means; `cells` holds one cell of each kind. */
export function legendInUse(cells: readonly SheetCell[], marks: FrameMarks): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  const seen = new Set<number>();
  for (const cell of cells) {
    if (seen.has(cell.id)) continue;
    seen.add(cell.id);
    const reading = marks.read(cell);
    if (reading === null || reading.status === "unknown") continue;
    const { mark, status, source, remark } = reading;
    if (!entries.has(mark))
      entries.set(mark, { mark: remark === "" ? textOf(cell) : mark, status, source });
  }
  return [...entries.values()];
}
