import type { AimLane } from "./aimLanes";
import type { LanePair } from "./lanePairs";
import { latest } from "./latest";
import { yearPlan, type PlanSigns } from "./yearPlan";

/** A pair without a word for the target: years of a plan, or 2020年现状 beside a year behind it. */
export function datedPair(
  group: string,
  told: readonly AimLane[],
  years: readonly AimLane[],
  signs: PlanSigns
): LanePair | null {
  const plan = yearPlan(years, signs);
  if (plan !== null) {
    const value = latest(told) ?? plan.value;
    const start = value === plan.value ? plan.baseline : plan.value;
    return {
      group,
      value,
      baseline: start,
      target: plan.target,
      valueIsBaseline: start === null,
      by: plan.sure ? "years" : "assumed",
      passedOver: plan.steps,
    };
  }
  const value = latest(told.filter(({ role }) => role === "start"));
  const target = latest(years);
  if (value === undefined || target === undefined) return null;
  if (value.year === null || target.year === null || target.year <= value.year) return null;
  const passedOver = years.filter((one) => one !== target);
  return { group, value, baseline: null, target, valueIsBaseline: true, by: "years", passedOver };
}
