import type { Grid } from "../../../src/core/sheet/grid";
import type { ExpectedSheet } from "./expectation";

/** A sheet with its answer. */
export interface DrawnSheet {
  grid: Grid;
  expected: ExpectedSheet;
  /** What was drawn, by name of the choice. */
  features: Record<string, string>;
}
