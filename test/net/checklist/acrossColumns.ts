import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";

/** The columns of a checklist whose regions stand beside each other, counted from 0. */
export interface AcrossColumns {
  first: number;
  serial: number | null;
  /** One a level of headings, outermost first. */
  levels: number[];
  name: number;
  /** Where a section's own row has its text. */
  headingRow: number;
  remarks: number[];
  /** The column of marks of each lane. */
  lanes: number[];
  /** Every column under a region, the values beside the marks included. */
  heads: { column: number; lane: number; sub: string }[];
  counts: number[];
  last: number;
}

export function acrossColumns(model: ChecklistModel, looks: Looks): AcrossColumns {
  let next = looks.left;
  const take = (): number => next++;
  const first = next;
  const serial = looks.serial ? take() : null;
  const depth = model.itemHeadings.length - 1;
  const levels = Array.from({ length: looks.sectionRows ? 0 : depth }, take);
  const name = take();
  const remarks: number[] = [];
  looks.remarks.forEach((remark, k) => {
    if (remark.before) remarks[k] = take();
  });
  if (looks.blankBeforeRegions) take();
  const counts: number[] = [];
  model.counts.forEach((count, k) => {
    if (count.before) counts[k] = take();
  });
  const heads: AcrossColumns["heads"] = [];
  const lanes = model.lanes.map(({ lane: name }, lane) => {
    if (model.values) heads.push({ column: take(), lane, sub: model.values.heading });
    const column = take();
    heads.push({ column, lane, sub: model.values ? model.values.verdict : name });
    return column;
  });
  model.counts.forEach((count, k) => {
    if (!count.before) counts[k] = take();
  });
  looks.remarks.forEach((remark, k) => {
    if (!remark.before) remarks[k] = take();
  });
  return {
    first,
    serial,
    levels,
    name,
    headingRow: first,
    remarks,
    lanes,
    heads,
    counts,
    last: next - 1,
  };
}
