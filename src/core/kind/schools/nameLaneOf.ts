import type { TableFrame } from "../../frame/tableFrame";
import type { Column } from "./columns";

/** Lines that are looked at. */
const LOOKED_AT = 60;
/** Share of different words among the cells of a lane that holds names: headed so, and by itself. */
const HEADED = 0.3;
const ALONE = 0.7;

/** The lane of the schools' names: by its header, else the first lane of mostly different words; null without one. */
export function nameLaneOf(side: TableFrame, columns: readonly Column[]): number | null {
  const headed = columns.filter(({ role }) => role === "name");
  const best = headed.find(({ lane }) => shareOfNames(side, lane) > HEADED) ?? headed[0];
  if (best !== undefined) return best.lane;
  const free = columns.filter(({ role }) => role === "other" || role === "verdict");
  return free.find(({ lane }) => shareOfNames(side, lane) >= ALONE)?.lane ?? null;
}

/** Share of different words of two characters and more among the filled cells of a lane. */
function shareOfNames({ view, lines }: TableFrame, lane: number): number {
  const words = new Set<string>();
  let filled = 0;
  for (const { at } of lines.slice(0, LOOKED_AT)) {
    const cell = view.at(at, lane);
    if (cell.kind === "blank") continue;
    filled++;
    if (cell.kind === "text" && cell.number === null && cell.key.length >= 2) words.add(cell.key);
  }
  return filled === 0 ? 0 : words.size / filled;
}
