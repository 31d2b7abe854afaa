import type { Draw } from "../draw/draw";
import type { Paper } from "../paper/paper";
import type { ChecklistModel, CountLane } from "./checklistModel";
import { downColumns, type DownColumns } from "./downColumns";
import { downHeader } from "./downHeader";
import type { Looks } from "./looks";
import { padded } from "./padded";
import type { Placed } from "./placed";

/** Writes a checklist with its regions below each other; gives where everything stands. */
export function layoutDown(
  draw: Draw,
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  top: number
): Placed {
  const columns = downColumns(model, looks);
  const placed: Placed = {
    marks: model.items.map(() => []),
    totals: model.totals.map(() => []),
    counts: model.counts.map(() => []),
    denominators: model.totals.map(() => ""),
    bottom: 0,
    right: columns.last,
  };
  let row = top + downHeader(paper, model, looks, columns, top);
  model.counts.forEach((count, k) => {
    if (count.before) writeCount(paper, columns, placed, count, k, row++);
  });
  writeSpannedLabels(paper, model, looks, columns, row);
  model.lanes.forEach((_, lane) => {
    writeLane(draw, paper, model, looks, columns, placed, lane, row++);
  });
  model.counts.forEach((count, k) => {
    if (!count.before) writeCount(paper, columns, placed, count, k, row++);
  });
  return { ...placed, bottom: row };
}

function writeCount(
  paper: Paper,
  columns: DownColumns,
  placed: Placed,
  count: CountLane,
  index: number,
  row: number
): void {
  paper.put(row, columns.first, count.heading);
  placed.counts[index] = columns.items.map((column, item) =>
    paper.put(row, column, count.figures[item]?.ink ?? null)
  );
}

/** City, region and lane: the outer ones stand once over several lines. */
function writeSpannedLabels(
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  columns: DownColumns,
  top: number
): void {
  const outer: [number | null, (lane: number) => string][] = [
    [columns.group, (lane) => model.lanes[lane]?.group ?? ""],
    [
      columns.region,
      (lane) => `${model.lanes[lane]?.group ?? ""}\n${model.lanes[lane]?.region ?? ""}`,
    ],
  ];
  for (const [column, keyOf] of outer) {
    if (column === null) continue;
    const innermost = column === columns.region && columns.lane === null;
    let start = 0;
    model.lanes.forEach((lane, k) => {
      const fresh = k === 0 || innermost || keyOf(k - 1) !== keyOf(k);
      if (fresh) start = k;
      const text = column === columns.group ? lane.group : lane.region;
      if (fresh || looks.spans === "filled") paper.put(top + k, column, text);
      const ends = k === model.lanes.length - 1 || innermost || keyOf(k + 1) !== keyOf(k);
      if (ends && looks.spans === "merged") paper.merge(top + start, column, top + k, column);
    });
  }
}

function writeLane(
  draw: Draw,
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  columns: DownColumns,
  placed: Placed,
  lane: number,
  row: number
): void {
  if (columns.serial !== null) paper.put(row, columns.serial, lane + 1);
  if (columns.lane !== null) paper.put(row, columns.lane, model.lanes[lane]?.lane ?? "");
  model.items.forEach((_, item) => {
    const ink = model.cells[item]?.[lane]?.ink ?? { value: null };
    const value = model.values?.cells[item]?.[lane];
    if (value) paper.put(row, (columns.items[item] ?? 0) - 1, value);
    placed.marks[item]?.push(
      paper.put(row, columns.items[item] ?? 0, looks.paddedMarks ? padded(draw, ink) : ink)
    );
  });
  model.totals.forEach((total, k) => {
    const figure = total.figures[lane];
    if (figure) placed.totals[k]?.push(paper.put(row, columns.totals[k] ?? 0, figure.ink));
  });
  looks.remarks.forEach((remark, k) => {
    const column = columns.remarks[k];
    if (column !== undefined && draw.chance(remark.filled))
      paper.put(row, column, draw.pick(remark.cells));
  });
}
