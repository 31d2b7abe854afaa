import type { Area } from "../area/area";
import { normalForm } from "../cell/normalForm";
import { textOf } from "../cell/textOf";
import type { Sheet } from "../sheet/sheet";
import { View } from "../sheet/view";
import type { CellKinds } from "./cellKinds";
import type { Draft } from "./draft";
import type { FrameEntry } from "./frameEntry";
import { headerStacks, type HeaderStack } from "./headerStacks";
import { laneRoles } from "./laneRoles";
import { lineEntries } from "./lineEntries";
import { printedNumber } from "./numbering";
import type { TableFrame } from "./tableFrame";

/** A table that was read line by line, as a frame: its lanes by their roles, its lines by their labels, blank lanes at its sides left out. */
export function frameOf(sheet: Sheet, kinds: CellKinds, draft: Draft, limit: Area): TableFrame {
  const { band, head, lines } = draft;
  const holds = (lane: number) => (line: number) => sheet.at(line, lane).id !== 0;
  const isFilled = (lane: number) => head.some(holds(lane)) || lines.some(holds(lane));
  let { left, right } = band;
  while (left < right && !isFilled(left)) left++;
  while (right > left && !isFilled(right)) right--;
  const view = new View(sheet, false);
  const stacks = headerStacks(view, head[0] ?? 0, head.at(-1) ?? 0, left, right);
  const stackOf = (lane: number) => stacks[lane - left] ?? [];
  const { valueLanes, ...roles } = laneRoles(sheet, kinds, { head, lines, left, right, stacks });
  return {
    view,
    area: { top: head[0] ?? lines[0] ?? 0, left, bottom: lines.at(-1) ?? 0, right },
    head,
    lines: lineEntries(view, lines, { ...roles, valueLanes }, stackOf),
    lanes: valueLanes.map((lane) => laneEntry(view, lane, stackOf(lane), draft.index)),
    ...roles,
    stacks,
    firstLane: left,
    limit,
  };
}

function laneEntry(
  view: View,
  lane: number,
  stack: HeaderStack,
  index: readonly number[]
): FrameEntry {
  const name = stack.at(-1) ?? "";
  const numbers = index.map((line) => textOf(view.at(line, lane)).replace(/[^\d.-]/g, ""));
  return {
    at: lane,
    bare: false,
    own: stack,
    name,
    key: normalForm(name),
    path: stack.slice(0, -1),
    number: printedNumber(name) || (numbers.at(-1) ?? ""),
    depth: stack.length - 1,
  };
}
