import type { FundingModel } from "../kind/funding/model";

/** Decimals of 亿元 where no need is printed. */
const USUAL = 2;
/** More are dirt of binary fractions. */
const MOST = 4;

/** Most decimals with which the sheet prints its needs, in 亿元. */
export function needDecimals({ stages }: FundingModel): number {
  const steps = stages.flatMap(({ figures }) =>
    (figures.need ?? []).flatMap(({ number }) => (number === null ? [] : [number.step]))
  );
  if (steps.length === 0) return USUAL;
  return Math.min(MOST, Math.max(0, Math.round(-Math.log10(Math.min(...steps)))));
}

/** The need that the sheet prints for all regions of a stage, in 亿元; null where it prints none, or more than one. */
export function printedTotal({ rows, stages }: FundingModel, stage: number): number | null {
  const printed = rows.flatMap(({ role, average }, k) =>
    role === "total" && average !== true
      ? (stages[stage]?.figures.need?.[k]?.number?.value ?? [])
      : []
  );
  return printed.length === 1 ? (printed[0] ?? null) : null;
}

/** The number format of 亿元 as the sheet prints its needs; a point stands only before decimals. */
export function needFormat(model: FundingModel): string {
  const decimals = needDecimals(model);
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
