import type { Paper } from "../paper/paper";
import type { AcrossColumns } from "./acrossColumns";
import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";

/** Writes the header over regions beside each other; gives the number of its rows. */
export function acrossHeader(
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  columns: AcrossColumns,
  top: number
): number {
  const laneOf = (head: Head) => model.lanes[head.lane];
  const rows: ((head: Head) => string)[] = [];
  if (looks.groupHeading !== "") rows.push(() => looks.groupHeading);
  if (model.lanes.some(({ group }) => group !== "")) rows.push((head) => laneOf(head)?.group ?? "");
  rows.push((head) => laneOf(head)?.region ?? "");
  if (columns.heads.some(({ sub }) => sub !== "")) rows.push(({ sub }) => sub);
  rows.forEach((textOf, k) =>
    writeSpans(paper, looks, columns.heads, top + k, k === rows.length - 1, textOf)
  );
  const depth = rows.length;
  for (const [column, text] of labelCells(model, looks, columns)) {
    paper.put(top, column, text);
    paper.merge(top, column, top + depth - 1, column);
  }
  return depth + writeIndex(paper, looks, columns, top + depth);
}

type Head = AcrossColumns["heads"][number];

/** Texts over neighbouring columns: equal ones stand once, merged or with blanks behind, or each time. */
function writeSpans(
  paper: Paper,
  looks: Looks,
  heads: readonly Head[],
  row: number,
  innermost: boolean,
  textOf: (head: Head) => string
): void {
  const same = (a: Head | undefined, b: Head): boolean =>
    a !== undefined && !innermost && textOf(a) === textOf(b);
  let start = 0;
  heads.forEach((head, k) => {
    const fresh = !same(heads[k - 1], head);
    if (fresh) start = head.column;
    if (fresh || looks.spans === "filled") paper.put(row, head.column, textOf(head) || null);
    const next = heads[k + 1];
    if (looks.spans === "merged" && (next === undefined || !same(next, head)))
      paper.merge(row, start, row, head.column);
  });
}

function labelCells(
  model: ChecklistModel,
  looks: Looks,
  columns: AcrossColumns
): [column: number, text: string][] {
  const heads = looks.sectionRows ? model.itemHeadings.slice(-1) : model.itemHeadings;
  const cells: [number, string][] = [...columns.levels, columns.name].map((column, k) => [
    column,
    heads[k] ?? "",
  ]);
  if (columns.serial !== null) cells.unshift([columns.serial, "序号"]);
  looks.remarks.forEach((remark, k) => cells.push([columns.remarks[k] ?? 0, remark.heading]));
  model.counts.forEach((count, k) => cells.push([columns.counts[k] ?? 0, count.heading]));
  return cells;
}

function writeIndex(paper: Paper, looks: Looks, columns: AcrossColumns, row: number): number {
  if (looks.indexLine === "none") return 0;
  const labels = "甲乙丙丁戊己";
  let number = 0;
  for (let column = columns.first; column <= columns.last; column++) {
    const label = column < (columns.lanes[0] ?? 0);
    const text =
      looks.indexLine === "letters" && label ? labels.charAt(column - columns.first) : ++number;
    paper.put(row, column, text);
  }
  return 1;
}
