import { rateOf } from "../../measure/rateOf";
import type { ChecklistRegion } from "../../finding/checkReport";
import type { ChecklistModel } from "./model";
import { readTotalLabel } from "./totalWords";

/**
 * Counts each region's marks: 达成度 = √ ÷ (√ + unmet), unweighted (`domain.md` §2). Excluded indicators,
 * blank and unknown cells do not count; `rate` is exact, null when nothing counts or what blanks mean cannot be told. `printedRate` is the rate of the first printed line that covers the
 * whole table.
 */
export function assessChecklist(model: ChecklistModel): ChecklistRegion[] {
  const whole = { from: 0, to: model.indicators.length - 1 };
  const rates = model.totals.filter(
    (total) =>
      total.from === 0 && total.to === whole.to && total.cells.some(({ rate }) => rate !== null)
  );
  // 小计 of a section may be taken for the whole where its place tells no section.
  const printed = rates.find(({ label }) => readTotalLabel(label)?.subtotal !== true) ?? rates[0];
  const counts = model.body.count(whole);
  const names = model.body.unmetOf(model.indicators.map(({ name }) => name));
  return model.regions.map(({ name }, region) => {
    const { met, unmet, zero } = counts[region] ?? { met: 0, unmet: 0, zero: 0, unsure: 0 };
    const open = model.blanks === "open" && model.body.hasBlank(region);
    const rate = printed?.cells[region]?.rate ?? null;
    return {
      name,
      met,
      unmet,
      zero,
      rate: open ? null : rateOf(met, unmet),
      ...(rate === null ? {} : { printedRate: Number((rate.value / 100).toPrecision(12)) }),
      unmetIndicators: names[region] ?? [],
    };
  });
}
