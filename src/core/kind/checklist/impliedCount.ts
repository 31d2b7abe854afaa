import { keyOf } from "../../cell/keyOf";
import { numberOf } from "../../cell/numberOf";
import { wordsOf } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { ALL_COUNTED, MET_OF_ALL, UNMET_AND_RATE } from "../../lexicon/zh/printedTotals";
import { fitsRate } from "./fits";
import type { PrintedTotal, Region } from "./model";
import { readPrintedTotal } from "./readPrintedTotal";
import { readTotalLabel } from "./totalWords";

/** Share of the printed cells that must come to one number. */
const MOSTLY = 0.6;

/**
 * The number of counted indicators that the printed totals come to: 4/7, (-2)75 %, 达标 5 and 未达标 3, 总项目数（30）, 指标总数 30. Null where
 * they print none, or different ones. `lines` are the lines of totals.
 */
export function impliedCount(
  { view, lines: all, labelLanes }: TableFrame,
  regions: readonly Region[],
  lines: readonly number[]
): number | null {
  const counts: number[] = [];
  const met = new Map<number, number>();
  const unmet = new Map<number, number>();
  const rates = new Map<number, NonNullable<PrintedTotal["rate"]>>();
  for (const { at, ...entry } of all) {
    if (!lines.includes(at)) continue;
    const label = readTotalLabel(wordsOf({ at, ...entry }));
    if (label?.subtotal === true) continue;
    for (const lane of labelLanes) {
      const base = ALL_COUNTED.exec(keyOf(view.at(at, lane)));
      if (base?.[1] !== undefined) counts.push(Number(base[1]));
    }
    const fraction = regions.every(({ lane }) => (numberOf(view.seen(at, lane))?.value ?? 0) <= 1);
    for (const { lane } of regions) {
      const cell = view.seen(at, lane);
      const key = keyOf(cell);
      const [, of] = MET_OF_ALL.exec(key) ?? [];
      if (of !== undefined) counts.push(Number(of));
      const both = UNMET_AND_RATE.exec(key);
      const share = 1 - Number(both?.[2] ?? 100) / 100;
      if (both !== null && share > 0) counts.push(Math.round(Number(both[1]) / share));
      if (label?.kinds[0] === "rate") {
        const { rate } = readPrintedTotal(cell, "", "rate", fraction);
        if (rate !== null) rates.set(lane, rate);
      }
      const value = numberOf(cell)?.value;
      if (value === undefined || !Number.isInteger(value) || label === null) continue;
      if (label.base === true) counts.push(value);
      if (label.kinds[0] === "met") met.set(lane, value);
      if (label.kinds[0] === "unmet") unmet.set(lane, Math.abs(value));
    }
  }
  for (const [lane, value] of met) {
    const other = unmet.get(lane);
    if (other !== undefined) counts.push(value + other);
  }
  // 1 unmet and 66.7 % are of 3, as 2 met and 66.7 % are.
  for (const [own, isMet] of [
    [unmet, false],
    [met, true],
  ] as const)
    for (const [lane, value] of own) {
      const rate = rates.get(lane);
      if (rate === undefined || value === 0) continue;
      const fitting = Array.from({ length: MOST_COUNTED }, (_one, k) => value + k).filter((all) =>
        fitsRate(rate, isMet ? of(value, all) : of(all - value, all), 0)
      );
      if (fitting.length === 1) counts.push(...fitting);
    }
  return mostOf(counts);
}

function of(met: number, all: number): { met: number; unmet: number } {
  return { met, unmet: all - met };
}

/** Indicators beyond the counted ones of which each number is tried. */
const MOST_COUNTED = 200;

function mostOf(counts: readonly number[]): number | null {
  const different = [...new Set(counts)];
  const best = different
    .map((count) => ({ count, times: counts.filter((one) => one === count).length }))
    .sort((a, b) => b.times - a.times)[0];
  return best !== undefined && best.times >= counts.length * MOSTLY ? best.count : null;
}
