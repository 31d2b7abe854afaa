import type { Draw } from "../draw/draw";
import type { Paper } from "../paper/paper";
import type { ChecklistModel } from "./checklistModel";
import { acrossColumns, type AcrossColumns } from "./acrossColumns";
import { acrossHeader } from "./acrossHeader";
import { itemLines, type ItemLine } from "./itemLines";
import type { Looks } from "./looks";
import { padded } from "./padded";
import type { Placed } from "./placed";
import { writeLevels } from "./writeLevels";

/** Writes a checklist with its regions beside each other; gives where everything stands. */
export function layoutAcross(
  draw: Draw,
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  top: number
): Placed {
  const columns = acrossColumns(model, looks);
  const placed: Placed = {
    marks: model.items.map(() => []),
    totals: model.totals.map(() => []),
    counts: model.counts.map(() => []),
    denominators: model.totals.map(() => ""),
    bottom: 0,
    right: columns.last,
  };
  const rowOfItem: number[] = [];
  let row = top + acrossHeader(paper, model, looks, columns, top);
  for (const line of itemLines(model, looks)) {
    if (line.kind === "header") row += acrossHeader(paper, model, looks, columns, row) - 1;
    else if (line.kind === "heading") paper.put(row, columns.headingRow, line.text);
    else if (line.kind === "item") rowOfItem[line.item] = row;
    writeLine(draw, paper, model, looks, columns, placed, line, row);
    row++;
  }
  writeLevels(model, looks, columns.levels, rowOfItem, {
    put: (at, column, text) => paper.put(at, column, text),
    merge: (first, last, column) => paper.merge(first, column, last, column),
  });
  return { ...placed, bottom: row };
}

function writeLine(
  draw: Draw,
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  columns: AcrossColumns,
  placed: Placed,
  line: ItemLine,
  row: number
): void {
  if (line.kind === "item") {
    const item = model.items[line.item];
    if (!item) return;
    if (columns.serial !== null)
      paper.put(row, columns.serial, item.serial === "" ? null : Number(item.serial));
    paper.put(row, columns.name, item.label);
    looks.remarks.forEach((remark, k) => {
      const column = columns.remarks[k];
      if (column !== undefined && draw.chance(remark.filled))
        paper.put(row, column, draw.pick(remark.cells));
    });
    model.lanes.forEach((_, lane) => {
      const ink = model.cells[line.item]?.[lane]?.ink ?? { value: null };
      const value = model.values?.cells[line.item]?.[lane];
      if (value) paper.put(row, (columns.lanes[lane] ?? 0) - 1, value);
      const cell = paper.put(
        row,
        columns.lanes[lane] ?? 0,
        looks.paddedMarks ? padded(draw, ink) : ink
      );
      placed.marks[line.item]?.push(cell);
    });
    model.counts.forEach((count, k) => {
      const figure = count.figures[line.item];
      if (figure) placed.counts[k]?.push(paper.put(row, columns.counts[k] ?? 0, figure.ink));
    });
    return;
  }
  if (line.kind !== "total") return;
  const total = model.totals[line.total];
  if (!total) return;
  paper.put(row, total.at === "section" ? columns.name : columns.first, total.label);
  if (total.denominator && columns.name !== columns.first)
    placed.denominators[line.total] = paper.put(row, columns.name, total.denominator.text);
  total.figures.forEach((figure, lane) => {
    placed.totals[line.total]?.push(paper.put(row, columns.lanes[lane] ?? 0, figure.ink));
  });
}
