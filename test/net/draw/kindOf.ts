import type { NetKind } from "../expect/drawn";
import { Draw } from "./draw";

/** How often each kind is drawn. */
const KINDS: readonly (readonly [number, NetKind])[] = [
  [10, "checklist"],
  [5, "funding"],
  [5, "statistics"],
  [3, "targets"],
  [2, "schools"],
  [2, "other"],
];

/** The kind of the workbook that a seed and an index stand for. */
export function kindOf(seed: number, index: number): NetKind {
  return new Draw(`kind ${seed}:${index}`).weighted(KINDS);
}
