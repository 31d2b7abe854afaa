import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { PrintedTotal } from "./model";
import type { Count } from "./body";

/**
 * Whether what a total prints may be what the marks come to. Cells that are blank or unknown (`unsure` of them) may be met, unmet
 * or not counted: a printed figure disagrees only when no such assignment gives it. A total that prints nothing fits.
 */
export function fits(printed: PrintedTotal, count: Omit<Count, "unsure">, unsure: number): boolean {
  const { rate, met, unmet } = printed;
  return (
    (rate === null || fitsRate(rate, count, unsure)) &&
    (met === null || isBetween(met, count.met, unsure)) &&
    (unmet === null || isBetween(unmet, count.unmet, unsure))
  );
}

/** Whether a count can be reached by some of the unsure cells. */
export function isBetween(printed: number, counted: number, unsure: number): boolean {
  return printed >= counted && printed <= counted + unsure;
}

/** Whether a rate, in per cent, rounded half up once to its printed digits, can come from the counts. */
export function fitsRate(
  rate: NonNullable<PrintedTotal["rate"]>,
  { met, unmet }: Pick<Count, "met" | "unmet">,
  unsure: number
): boolean {
  const decimals = Math.round(-Math.log10(rate.step));
  for (let more = 0; more <= unsure; more++) {
    const all = met + unmet + more;
    if (all === 0) continue;
    const near = Math.round((rate.value * all) / 100);
    for (const total of [near - 1, near, near + 1]) {
      if (total < met || total > met + more) continue;
      const shown = roundHalfUp((100 * total) / all, decimals);
      if (Math.abs(shown - rate.value) < rate.step * 1e-3) return true;
    }
  }
  return false;
}
