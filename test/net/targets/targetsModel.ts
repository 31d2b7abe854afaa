import type { TargetPart } from "./drawTargetPart";

/** A plan's table, before it is laid out. */
export interface TargetsModel {
  title: string;
  rows: TargetsRow[];
  /** Column headings of value and target, one a pair; `label` names what the pair is of. */
  pairs: { label: string; value: string; target: string }[];
  unitColumn: boolean;
  attributeColumn: boolean;
  /** Columns that are no value and no target. */
  extra: string;
  targetFirst: boolean;
}

export interface TargetsRow {
  section: string;
  /** As printed, number and unit in it where they stand there. */
  label: string;
  /** The words of the indicator alone. */
  name: string;
  unit: string;
  attribute: "约束性" | "预期性" | undefined;
  /** One a pair; several where one cell holds them. */
  parts: { label: string; part: TargetPart }[];
  /** Two lines in one cell: the parts have no names of their own. */
  unnamed?: boolean;
  /** What stands between several values of one cell. */
  joint: string;
  faults: { kind: "range" | "error"; of: "value" }[];
}
