import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";

/** The columns of a checklist whose regions stand below each other, counted from 0. */
export interface DownColumns {
  first: number;
  serial: number | null;
  group: number | null;
  region: number;
  lane: number | null;
  /** The column of marks of each item. */
  items: number[];
  /** Whether a column of values stands before each column of marks. */
  paired: boolean;
  totals: number[];
  remarks: number[];
  last: number;
}

export function downColumns(model: ChecklistModel, looks: Looks): DownColumns {
  let next = looks.left;
  const take = (): number => next++;
  const first = next;
  const serial = looks.serial ? take() : null;
  const group = model.lanes.some((lane) => lane.group !== "") ? take() : null;
  const region = take();
  const lane = model.lanes.some((each) => each.lane !== "") ? take() : null;
  const totals: number[] = [];
  model.totals.forEach((total, k) => {
    if (total.at === "first") totals[k] = take();
  });
  const items: number[] = [];
  model.items.forEach((_, item) => {
    if (model.values) take();
    items.push(take());
    model.totals.forEach((total, k) => {
      if (total.at === "section" && total.items.at(-1) === item) totals[k] = take();
    });
  });
  model.totals.forEach((total, k) => {
    if (total.at === "last") totals[k] = take();
  });
  const remarks: number[] = [];
  looks.remarks.forEach((remark, k) => {
    if (!remark.before) remarks[k] = take();
  });
  const paired = model.values !== null;
  return { first, serial, group, region, lane, items, paired, totals, remarks, last: next - 1 };
}
