import { cellAddress } from "../area/address";
import type { BodyCell } from "../kind/checklist/body";
import type { ChecklistModel } from "../kind/checklist/model";

/** One mark of a checklist: what it says and where it stands. */
export interface MarkAt {
  /** A1 address. */
  cell: string;
  status: BodyCell;
}

/** The mark of an indicator and a region, by their places in the model; an indicator left out of the count is excluded. */
export function markAt(model: ChecklistModel, indicator: number, region: number): MarkAt {
  const line = model.indicators[indicator]?.line ?? 0;
  const lane = model.regions[region]?.lane ?? 0;
  const status = model.body.at(indicator, region);
  return {
    cell: model.transposed ? cellAddress(lane, line) : cellAddress(line, lane),
    status: model.indicators[indicator]?.excluded === true ? "excluded" : status,
  };
}

/** A mark of several parts: met when all that count are; blank or unknown as soon as one is. No parts are excluded. */
export function statusOfParts(parts: readonly MarkAt[]): BodyCell {
  const statuses = parts.map(({ status }) => status).filter((status) => status !== "excluded");
  for (const one of ["unknown", "blank", "unmet"] as const) if (statuses.includes(one)) return one;
  if (statuses.length === 0) return "excluded";
  if (statuses.includes("zero"))
    return statuses.every((status) => status === "zero") ? "zero" : "unmet";
  return "met";
}
