import type { Figure } from "./model";

/**
 * Figures with the bureau's sign: below zero is a shortfall. They are turned where most of them say the opposite of what the
 * other figures make of their rows (`signs`: −1 short, 1 not, 0 unknown); where nothing else tells, where most are above
 * zero although the heading speaks of shortfalls (`isShortfall`). [] gives [].
 */
export function orient(
  figures: readonly Figure[],
  signs: readonly number[],
  isShortfall: boolean
): Figure[] {
  const own = figures.map(({ number }) => Math.sign(number?.value ?? 0));
  const products = own.map((sign, k) => sign * (signs[k] ?? 0));
  const told = products.some((product) => product !== 0);
  const turned = told ? sum(products) < 0 : isShortfall && sum(own) > 0;
  return turned ? figures.map(flipped) : [...figures];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function flipped(figure: Figure): Figure {
  const { number, scale } = figure;
  return {
    ...figure,
    scale: -scale,
    number: number === null ? null : { ...number, value: -number.value || 0 },
  };
}
