import { cellAddress } from "../../area/address";
import type { ChecklistModel } from "./model";

/** One indicator that one region has not met. */
export interface UnmetItem {
  region: string;
  indicator: string;
  /** Headings above the indicator, outermost first. */
  path: readonly string[];
  /** Of the unmet, those marked as scoring nothing. */
  zero: boolean;
  /** A1 address of the mark. */
  cell: string;
}

/** Every unmet mark of a checklist with its cell, region by region, indicators in the table's order. */
export function unmetItems(model: ChecklistModel): UnmetItem[] {
  return model.regions.flatMap((region, r) =>
    model.indicators.flatMap(({ name, path, line }, k) => {
      if (!model.body.isUnmet(k, r)) return [];
      const cell = model.transposed
        ? cellAddress(region.lane, line)
        : cellAddress(line, region.lane);
      return [
        { region: region.name, indicator: name, path, zero: model.body.at(k, r) === "zero", cell },
      ];
    })
  );
}
