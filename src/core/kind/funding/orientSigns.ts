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
  const told = short.some((sign) => sign !== 0);
  if (gap !== undefined && (told ? isOpposite(gap, short) : isShortfall(gap, stage.headers.gap)))
    gap.forEach(flip);
  const signs = rows.map((_row, k) => Math.sign(gap?.[k]?.number?.value ?? short[k] ?? 0));
  const compared = signs.some((sign) => sign !== 0);
  if (
    need !== undefined &&
    (compared ? isOpposite(need, signs) : isShortfall(need, stage.headers.need))
  )
    need.forEach(flip);
}

/** Whether a column headed 缺口 prints shortfalls as positive amounts, where no other column tells the sign. */
function isShortfall(figures: readonly Figure[], header: string | undefined): boolean {
  const values = figures.map(({ number }) => number?.value ?? 0);
  const positive = values.filter((value) => value > 0).length;
  return (
    /缺口|缺额|不足/.test(header ?? "") && positive > values.filter((value) => value < 0).length
  );
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
