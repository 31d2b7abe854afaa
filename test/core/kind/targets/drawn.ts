import { framesOf } from "../../../../src/core/frame/framesOf";
import { findTargets } from "../../../../src/core/kind/targets/findTargets";
import type { TargetsModel } from "../../../../src/core/kind/targets/model";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { gridOf } from "../../gridOf";

/** The tables of targets on a sheet written as text. */
export function targetsOn(text: string): TargetsModel[] {
  return findTargets(framesOf(readSheet(gridOf(text))));
}

/** Its indicators, each with its parts: what they are of, their value and their target. */
export function indicatorsOn(text: string): unknown[][] {
  return targetsOn(text).flatMap(({ rows }) =>
    rows.map(({ name, parts }) => [
      name,
      ...parts.map(({ label, value, target }) => [label, value?.value, target?.value]),
    ])
  );
}
