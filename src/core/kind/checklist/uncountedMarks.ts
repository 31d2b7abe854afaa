import { bodyAddress } from "./auditMarks";
import type { ChecklistModel } from "./model";

/** A cell that a region's rate leaves out although its indicator counts. */
export interface UncountedMark {
  /** A1 address. */
  cell: string;
  indicator: string;
  path: readonly string[];
  why: "blank" | "unknown";
}

/** By region, in the table's order: cells of counted indicators without a known mark; [] where every cell counts. */
export function uncountedMarks(model: ChecklistModel): UncountedMark[][] {
  return model.regions.map((_, r) =>
    model.indicators.flatMap(({ name, path, excluded }, k) => {
      const why = model.body.at(k, r);
      return excluded || (why !== "blank" && why !== "unknown")
        ? []
        : [{ cell: bodyAddress(model, k, r), indicator: name, path, why }];
    })
  );
}
