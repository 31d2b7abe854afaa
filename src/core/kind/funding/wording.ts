import type { Figure } from "./model";

/** A value of the model as its column prints it: 1.838 under （%） → 183.8; null stays null. */
export function inPrint(figure: Figure, value: number | null): number | null {
  return value === null ? null : Number((value / figure.scale).toPrecision(12));
}

/** An amount of yuan in a sentence, without a binary tail. */
export function yuan(value: number): string {
  return String(Number(value.toPrecision(12)));
}
