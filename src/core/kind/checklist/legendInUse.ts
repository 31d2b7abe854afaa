import { textOf } from "../../cell/textOf";
import type { SheetCell } from "../../sheet/sheet";
import { markKey, type MarkReader } from "../../mark/markReader";
import type { LegendEntry } from "./model";

/** The marks of a table's body with what each means and how it is typed; `cells` holds one cell of each kind. */
export function legendInUse(cells: readonly SheetCell[], marks: MarkReader): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const cell of cells) {
    const reading = marks.read(cell);
    if (reading === null || reading.status === "unknown") continue;
    const key = markKey(cell);
    const typed = cell.kind === "text" ? cell.raw.replace(/^ +| +$/g, "").replace(/ +/g, " ") : key;
    const entry = entries.get(key);
    if (entry === undefined)
      entries.set(key, {
        mark: textOf(cell),
        status: reading.status,
        source: reading.source,
        typed: [typed],
      });
    else if (!entry.typed.includes(typed)) entry.typed.push(typed);
  }
  return [...entries.values()];
}
