import type { Area } from "../../area/area";
import { overlaps } from "../../area/overlaps";
import type { TableFrame } from "../../frame/tableFrame";
import { lineRole } from "./entryRole";
import type { StatisticsModel } from "./model";
import { recogniseStatistics } from "./recognise";

/**
 * All tables of statistics among the tables of a sheet, in reading order; [] when it holds none. `taken` are areas of
 * tables already recognised; `doubts` gets a sentence in Chinese for each table that looks like one and was not taken.
 */
export function findStatistics(
  frames: readonly TableFrame[],
  taken: readonly Area[],
  doubts: string[] = []
): StatisticsModel[] {
  const left = frames.filter(({ area }) => !taken.some((other) => overlaps(area, other)));
  return folded(left).flatMap(([frame, ...more]) =>
    frame === undefined ? [] : (recogniseStatistics(frame, doubts, more) ?? [])
  );
}

/** Lanes that may stand blank between the parts of a folded table. */
const LARGEST_GAP = 1;

/** Tables with what stands beside them under the very same header, as the rest of a list folded in two. */
function folded(frames: readonly TableFrame[]): TableFrame[][] {
  const groups: TableFrame[][] = [];
  const ending = new Map<string, TableFrame[]>();
  for (const frame of frames) {
    const { top, left, right } = frame.area;
    const before = Array.from({ length: LARGEST_GAP + 1 }, (_one, gap) =>
      ending.get(`${top} ${left - 1 - gap}`)
    ).find((one) => one !== undefined);
    const group = before !== undefined && goesOn(before, frame) ? before : [];
    if (group.length === 0) groups.push(group);
    group.push(frame);
    ending.set(`${top} ${right}`, group);
  }
  return groups;
}

/** Whether a table has the header of those before it, other lines, and no sum of its own beside theirs. */
function goesOn(before: readonly TableFrame[], frame: TableFrame): boolean {
  const heads = ({ stacks }: TableFrame) => stacks.map((stack) => stack.join("\n")).join("\t");
  const all = [...before, frame];
  const names = all.flatMap(({ lines }) => lines.map(({ name }) => name));
  const summed = all.filter(({ lines }) =>
    lines.some(({ name }) => lineRole(name).role === "total")
  );
  return (
    before.every((one) => heads(one) === heads(frame)) &&
    summed.length < 2 &&
    new Set(names).size === names.length
  );
}
