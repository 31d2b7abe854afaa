import { placeAmong } from "../measure/placeAmong";
import { rateOf } from "../measure/rateOf";
import { markAt } from "../compare/markAt";
import { areaAddress } from "../area/address";
import { rankRegions } from "../kind/checklist/rankRegions";
import { assessChecklist } from "../kind/checklist/assess";
import type { ChecklistModel } from "../kind/checklist/model";
import { uncountedMarks } from "../kind/checklist/uncountedMarks";
import type { CatchUpPlan, IndicatorNeed, ProposedItem, RegionPlan } from "./catchUpPlan";
import type { Goal } from "./goal";
import { ratesOf, requiredForPlace } from "./requiredForPlace";
import { requiredForRate, type Counts } from "./requiredForRate";

/**
 * The fewest indicators that each region must still meet to reach the goal while the others stand still. Any unmet ones
 * would do; those that most regions have not met come first, because the city can take them up for all at once, and
 * equals in the table's order.
 */
export function planCatchUp(model: ChecklistModel, goal: Goal): CatchUpPlan {
  const needs = indicatorNeeds(model);
  const assessed = assessChecklist(model);
  const uncounted = uncountedMarks(model);
  const ranks = new Map(rankRegions(assessed).map((one) => [one.region, one]));
  const regions = assessed.map((region, r): RegionPlan => {
    const others = assessed.filter((_, k) => k !== r);
    const need = required(region, others, goal);
    const items = needs.flatMap(({ indicator, unmetIn }) => proposal(model, indicator, r, unmetIn));
    const count = need?.required ?? 0;
    const after = { met: region.met + count, unmet: region.unmet - count };
    return {
      name: region.name,
      met: region.met,
      unmet: region.unmet,
      rate: region.rate,
      rank: ranks.get(region)?.rank ?? null,
      tied: ranks.get(region)?.tied ?? false,
      unread: uncounted[r]?.length ?? 0,
      verdict: need === null ? "impossible" : count === 0 ? "reached" : "needed",
      required: count,
      alone: need?.alone ?? null,
      proposed: items.slice(0, count),
      remaining: items.slice(count),
      reached: standing(after, others),
    };
  });
  return {
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    goal,
    regions,
    indicators: needs.map(({ indicator, unmetIn }): IndicatorNeed => {
      const { name = "", path = [] } = model.indicators[indicator] ?? {};
      const proposed = regions.filter((region, r) => {
        const { cell } = markAt(model, indicator, r);
        return region.proposed.some((item) => item.cell === cell);
      });
      return {
        name,
        path,
        unmetIn: unmetIn.map((r) => model.regions[r]?.name ?? ""),
        proposedTo: proposed.map((region) => region.name),
      };
    }),
  };
}

function required(
  own: Counts,
  others: readonly Counts[],
  goal: Goal
): { required: number; alone: number | null } | null {
  if (goal.kind === "place") return requiredForPlace(own, others, goal.place);
  const count = requiredForRate(own, goal);
  return count === null ? null : { required: count, alone: null };
}

/** Indicators with the regions that have not met them, most first. */
function indicatorNeeds(model: ChecklistModel): { indicator: number; unmetIn: number[] }[] {
  const needs = model.indicators.map((_, indicator) => ({
    indicator,
    unmetIn: [...model.regions.keys()].filter((r) => isUnmet(markAt(model, indicator, r).status)),
  }));
  return needs
    .filter(({ unmetIn }) => unmetIn.length > 0)
    .sort((a, b) => b.unmetIn.length - a.unmetIn.length);
}

function isUnmet(status: string): boolean {
  return status === "unmet" || status === "zero";
}

function proposal(
  model: ChecklistModel,
  indicator: number,
  region: number,
  unmetIn: readonly number[]
): ProposedItem[] {
  if (!unmetIn.includes(region)) return [];
  const { name = "", path = [] } = model.indicators[indicator] ?? {};
  const { cell, status } = markAt(model, indicator, region);
  return [{ name, path, cell, zero: status === "zero", regionsUnmet: unmetIn.length }];
}

function standing(
  after: Counts,
  others: readonly (Counts & { name: string })[]
): RegionPlan["reached"] {
  const rate = rateOf(after.met, after.unmet);
  if (rate === null) return { met: 0, rate: null, rank: null, sharedWith: [] };
  return {
    met: after.met,
    rate,
    rank: placeAmong(rate, ratesOf(others)),
    sharedWith: others
      .filter(({ met, unmet }) => rateOf(met, unmet) === rate)
      .map(({ name }) => name),
  };
}
