import type { Grid } from "../../../src/core/sheet/grid";
import type { Expectation } from "./expectation";

export const NET_KINDS = [
  "checklist",
  "funding",
  "statistics",
  "targets",
  "schools",
  "other",
] as const;
export type NetKind = (typeof NET_KINDS)[number];

/** A workbook with the answer that a careful person gives. */
export interface Drawn {
  /** "seed:index": draws the same workbook again. */
  id: string;
  kind: NetKind;
  grids: Grid[];
  expected: Expectation;
  /** What was drawn, by name of the choice: layout → "across". */
  features: Record<string, string>;
}
