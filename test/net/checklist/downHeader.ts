import type { Paper } from "../paper/paper";
import type { ChecklistModel } from "./checklistModel";
import type { DownColumns } from "./downColumns";
import { headingRuns } from "./headingRuns";
import type { Looks } from "./looks";

/** Writes the header over indicators beside each other; gives the number of its rows. */
export function downHeader(
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  columns: DownColumns,
  top: number
): number {
  const levels = model.itemHeadings.length - 1;
  for (let level = 0; level < levels; level++)
    writeLevel(paper, model, looks, columns, top + level, level);
  const depth = levels + (model.values ? 2 : 1);
  const nameRow = top + levels;
  const bottom = top + depth - 1;
  model.items.forEach((item, k) => {
    const column = columns.items[k] ?? 0;
    if (!model.values) return void paper.put(nameRow, column, item.label);
    paper.put(nameRow, column - 1, item.label);
    if (looks.spans === "merged") paper.merge(nameRow, column - 1, nameRow, column);
    if (looks.spans === "filled") paper.put(nameRow, column, item.label);
    paper.put(bottom, column - 1, model.values.heading);
    paper.put(bottom, column, model.values.verdict);
  });
  for (const [column, text] of cornerCells(model, looks, columns)) {
    paper.put(top, column, text);
    paper.merge(top, column, bottom, column);
  }
  model.totals.forEach((total, k) => {
    if (total.at === "section") paper.put(nameRow, columns.totals[k] ?? 0, total.label);
  });
  return depth + writeIndex(paper, looks, columns, top + depth);
}

function writeLevel(
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  columns: DownColumns,
  row: number,
  level: number
): void {
  for (const [first, last] of headingRuns(model.items, level)) {
    const from = (columns.items[first] ?? 0) - (columns.paired ? 1 : 0);
    const to = lastColumn(model, columns, last);
    for (let column = from; column <= to; column++)
      if (column === from || looks.spans === "filled")
        paper.put(row, column, model.items[first]?.levels[level] ?? "");
    if (looks.spans === "merged") paper.merge(row, from, row, to);
  }
}

/** A section's 小计 stands under the section's heading too. */
function lastColumn(model: ChecklistModel, columns: DownColumns, item: number): number {
  const own = columns.items[item] ?? 0;
  const subtotals = model.totals.flatMap((total, k) =>
    total.at === "section" && total.items.at(-1) === item ? [columns.totals[k] ?? 0] : []
  );
  return Math.max(own, ...subtotals);
}

function cornerCells(
  model: ChecklistModel,
  looks: Looks,
  columns: DownColumns
): [column: number, text: string][] {
  const cells: [number, string][] = [[columns.region, model.laneHeading]];
  if (columns.serial !== null) cells.push([columns.serial, "序号"]);
  if (columns.group !== null) cells.push([columns.group, "市（州）"]);
  if (columns.lane !== null) cells.push([columns.lane, "类别"]);
  model.totals.forEach((total, k) => {
    if (total.at !== "section") cells.push([columns.totals[k] ?? 0, total.label]);
  });
  looks.remarks.forEach((remark, k) => {
    const column = columns.remarks[k];
    if (column !== undefined) cells.push([column, remark.heading]);
  });
  return cells;
}

function writeIndex(paper: Paper, looks: Looks, columns: DownColumns, row: number): number {
  if (looks.indexLine === "none") return 0;
  const labels = "甲乙丙丁戊己";
  let number = 0;
  for (let column = columns.first; column <= columns.last; column++) {
    const label = column <= (columns.lane ?? columns.region);
    const text =
      looks.indexLine === "letters" && label ? labels.charAt(column - columns.first) : ++number;
    paper.put(row, column, text);
  }
  return 1;
}
