import type { ChecklistRegion } from "../../review/checkReport";
import type { ChecklistModel } from "./model";
import { count } from "./totalScope";

/** How one region of a checklist stands; `rate` is exact, null when nothing counts. */
export type RegionStanding = ChecklistRegion;

/**
 * Counts each region's marks: 达成度 = √ ÷ (√ + unmet), unweighted (`domain.md` §2). Excluded indicators,
 * blank and unknown cells do not count. `printedRate` is the rate of the first printed line that covers the
 * whole table.
 */
export function assessChecklist(model: ChecklistModel): RegionStanding[] {
  const whole = { from: 0, to: model.indicators.length - 1 };
  const printed = model.totals.find(
    (total) => total.from === 0 && total.to === whole.to && total.cells.some(({ rate }) => rate !== null)
  );
  return model.regions.map(({ name }, region) => {
    const { met, unmet, zero } = count(model.body, region, whole);
    const rate = printed?.cells[region]?.rate ?? null;
    return {
      name,
      met,
      unmet,
      zero,
      rate: met + unmet === 0 ? null : met / (met + unmet),
      ...(rate === null ? {} : { printedRate: Number((rate.value / 100).toPrecision(12)) }),
      unmetIndicators: model.indicators
        .filter((_indicator, k) => ["unmet", "zero"].includes(model.body[k]?.[region] ?? ""))
        .map((indicator) => indicator.name),
    };
  });
}
