import { keyOf } from "../cell/keyOf";
import { normalForm } from "../cell/normalForm";
import { readCriteria } from "../criterion/readCriteria";
import type { RawCell } from "../cell/rawCell";
import type { View } from "../sheet/view";
import { namedCriteria } from "../standard/namedCriteria";
import { criterionInLabel } from "../criterion/criterionInLabel";
import { fittedCriterion } from "./fittedCriterion";
import type { FoundCriterion } from "./numberTable";

/** A column of criteria beside the figures. */
export interface CriterionLane {
  lane: number;
  /** What its heading puts before every figure: "≥" of 标准（≥）, "不低于" of 不低于; '' for none. */
  sign: string;
}

/** Where an indicator stands and what its cells hold. */
export interface IndicatorCells {
  line: number;
  name: string;
  path: readonly string[];
  values: readonly (RawCell | undefined)[];
}

/**
 * The criterion of one indicator: from its cell in a column 标准, 目标值 …, else from its label, else from the national
 * standards by its name. Null where none of them gives one; nothing is guessed.
 */
export function criterionFor(
  view: View,
  lane: CriterionLane | null,
  { line, name, path, values }: IndicatorCells
): FoundCriterion | null {
  if (lane !== null) {
    const own = keyOf(view.seen(line, lane.lane));
    if (own !== "" && readCriteria(own) !== null)
      return { text: own, from: "cell", cell: view.address(line, lane.lane) };
    const signed = lane.sign + own;
    if (own !== "" && lane.sign !== "" && readCriteria(signed) !== null)
      return { text: fittedCriterion(signed, name, values), from: "cell" };
  }
  const stated = criterionInLabel(name);
  if (stated !== null) return { text: fittedCriterion(stated, name, values), from: "label" };
  const label = normalForm([...path, name].join(""));
  const standard = namedCriteria.find(({ pattern }) => pattern.test(label));
  if (standard === undefined) return null;
  return {
    text: fittedCriterion(standard.criterion, name, values),
    from: "standard",
    source: standard.source,
  };
}
