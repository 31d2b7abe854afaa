import type { Figure, FundingRow, StageColumns } from "./model";

/**
 * Brings the signs of a stage's columns to the bureau's: a gap below zero is a shortfall, and need has the sign of
 * the gap. A column counts as printed the other way round (缺口 as a positive amount) when most of its rows say so.
 */
export function orientSigns(stage: StageColumns, rows: readonly FundingRow[]): void {
  const { target, actual, growth, gap, need } = stage.figures;
  const short = rows.map((_row, k): number => {
    const g = growth?.[k]?.number?.value;
    if (g !== undefined) return -Math.sign(g);
    const [b, t] = [actual?.[k]?.number?.value, target?.[k]?.number?.value];
    return b === undefined || t === undefined ? 0 : Math.sign(b - t);
  });
  if (gap !== undefined && isOpposite(gap, short)) gap.forEach(flip);
  const signs = rows.map((_row, k) => Math.sign(gap?.[k]?.number?.value ?? short[k] ?? 0));
  if (need !== undefined && isOpposite(need, signs)) need.forEach(flip);
}

function isOpposite(figures: readonly Figure[], signs: readonly number[]): boolean {
  const products = figures.map(
    (figure, k) => Math.sign(figure.number?.value ?? 0) * (signs[k] ?? 0)
  );
  const against = products.filter((product) => product < 0).length;
  return against > products.filter((product) => product > 0).length;
}

function flip(figure: Figure): void {
  figure.scale = -figure.scale;
  if (figure.number !== null)
    figure.number = { ...figure.number, value: -figure.number.value || 0 };
}
