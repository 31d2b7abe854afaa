import { textOf } from "../../cell/textOf";
import { markKey, type MarkReader } from "../../mark/markReader";
import type { Axes } from "./axes";
import type { LegendEntry, Region } from "./model";

/** The marks read in a table's body, in reading order, with what each means and how it is typed. */
export function legendInUse(axes: Axes, lines: readonly { line: number }[], regions: readonly Region[], marks: MarkReader): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { line } of lines)
    for (const { lane } of regions) {
      const cell = axes.view.seen(line, lane);
      const meaning = marks.meaning(cell);
      if (meaning === null) continue;
      const key = markKey(cell);
      const typed = cell.kind === "text" ? cell.raw.replace(/^ +| +$/g, "").replace(/ +/g, " ") : key;
      const entry = entries.get(key);
      if (entry === undefined) entries.set(key, { mark: textOf(cell), ...meaning, typed: [typed] });
      else if (!entry.typed.includes(typed)) entry.typed.push(typed);
    }
  return [...entries.values()];
}
