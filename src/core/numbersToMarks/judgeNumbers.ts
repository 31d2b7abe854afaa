import { rateOf } from "../measure/rateOf";
import { judge } from "../edu/judge";
import { isFault } from "../cell/fault";
import type { NumberTable } from "./numberTable";

/** What a table of figures comes to as a checklist. */
export interface JudgedNumbers {
  /** By indicator, then region: true √, false ※, null where there is no figure or no criterion, a text where they do not fit. */
  verdicts: (boolean | string | null)[][];
  /** In the table's order. */
  regions: {
    name: string;
    met: number;
    unmet: number;
    /** met ÷ (met + unmet); null when nothing counts. */
    rate: number | null;
    /** Indicators with a criterion that have no verdict: no figure, or one that does not fit. */
    uncounted: number;
    unmetIndicators: string[];
  }[];
  /** Indicators that no region or not every region meets, most regions first. */
  failing: { name: string; regions: string[] }[];
}

/** Judges every figure as EDU.MARK does. */
export function judgeNumbers(table: NumberTable): JudgedNumbers {
  const verdicts = table.indicators.map(({ criterion }, k) =>
    (table.values[k] ?? []).map((value): boolean | string | null => {
      if (criterion === null) return null;
      const [[outcome] = []] = judge(
        { name: "数值", cells: [[value ?? ""]] },
        { name: "标准", cells: [[criterion.text]] },
        true,
        false
      );
      if (isFault(outcome)) return outcome.reason;
      return typeof outcome === "boolean" ? outcome : null;
    })
  );
  const regions = table.regions.map(({ name }, r) => {
    const own = verdicts.map((line) => line[r]);
    const met = own.filter((one) => one === true).length;
    const unmet = own.filter((one) => one === false).length;
    return {
      name,
      met,
      unmet,
      rate: rateOf(met, unmet),
      uncounted: table.indicators.filter(
        ({ criterion }, k) => criterion !== null && typeof own[k] !== "boolean"
      ).length,
      unmetIndicators: table.indicators.flatMap((indicator, k) =>
        own[k] === false ? [indicator.name] : []
      ),
    };
  });
  const failing = table.indicators
    .map(({ name }, k) => ({
      name,
      regions: table.regions.flatMap((region, r) =>
        verdicts[k]?.[r] === false ? [region.name] : []
      ),
    }))
    .filter((one) => one.regions.length > 0)
    .sort((a, b) => b.regions.length - a.regions.length);
  return { verdicts, regions, failing };
}
