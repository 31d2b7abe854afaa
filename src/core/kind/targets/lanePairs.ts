import type { TableFrame } from "../../frame/tableFrame";
import type { AimLane } from "./aimLanes";
import { datedPair } from "./datedPair";
import { isPart } from "./isPart";
import { printedFit } from "./printedFit";
import { startOf } from "./startOf";
import { usualPair } from "./usualPair";
import type { PlanSigns } from "./yearPlan";
import { yearsNamed } from "./yearsNamed";

/** The lanes of one indicator: what was reached or where it starts, and what it is to reach. */
export interface LanePair {
  /** Heading that the lanes share where a table has several pairs; ''. */
  group: string;
  value: AimLane;
  /** A lane with the start of the way besides `value`. */
  baseline: AimLane | null;
  target: AimLane;
  /** `value` is where the way begins (2020年, 现状) rather than what was reached (完成值). */
  valueIsBaseline: boolean;
  /** The header says that it is a target: "named"; a plan that may be no more than an intention; years only, so called by title, signs or attributes, or "assumed" from the years. */
  by: "named" | "planned" | "years" | "assumed";
  /** Lanes of the pair that could be value or target too and were not taken. */
  passedOver: AimLane[];
}

/**
 * Pairs of value and target lanes by their headings: 完成值 | 目标值, 2020年 | 2025年目标, 小学现状 | 小学目标 | 初中现状 | 初中目标, and
 * without any word for a target the years of a plan. A target without a group is that of every group. [] where there is no
 * such pair. Where several lanes could be value or target, the printed differences, shares and
 * verdicts decide.
 */
export function lanePairs(
  frame: TableFrame,
  lanes: readonly AimLane[],
  signs: PlanSigns
): LanePair[] {
  const telling = lanes.filter(({ role }) => role !== null && role !== "beside");
  const groups = [...new Set(telling.map(({ group }) => group))];
  const own = (group: string) => telling.filter((one) => one.group === group);
  const shared = own("");
  const alone = pairOf(frame, "", shared, signs);
  const pairs = groups
    .filter((group) => group !== "")
    .flatMap(
      (group) =>
        pairOf(frame, group, [...own(group), ...(alone === null ? shared : [])], signs) ?? []
    );
  const all = alone === null ? pairs : [alone, ...pairs];
  const [only, other] = all;
  if (only !== undefined) return other === undefined ? [{ ...only, group: "" }] : all;
  if (groups.filter(isPart).length > 1) return [];
  const whole = pairOf(frame, "", telling, signs);
  return whole === null ? [] : [whole];
}

function pairOf(
  frame: TableFrame,
  group: string,
  lanes: readonly AimLane[],
  signs: PlanSigns
): LanePair | null {
  const of = (...roles: readonly AimLane["role"][]) =>
    lanes.filter(({ role }) => roles.includes(role));
  const named = of("target");
  const targets = named.length > 0 ? named : of("planned");
  if (targets.length === 0) return datedPair(group, of("start", "present"), of("year"), signs);
  const before = of("start", "present", "year");
  const usual = usualPair(targets, before, yearsNamed(signs.texts));
  if (usual === null) return null;
  const checks = of("gap", "done", "verdict");
  const { value, target } = printedFit(frame, checks, before, targets, usual);
  const start = startOf(value, target, before);
  return {
    group,
    value,
    baseline: start === value ? null : start,
    target,
    valueIsBaseline: start === value,
    by: named.length > 0 ? "named" : "planned",
    passedOver: targets.filter((one) => one !== target),
  };
}
