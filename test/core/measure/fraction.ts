/** A fraction of whole numbers: what a figure is without any rounding. `under` is above 0. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

/** The decimal that a number prints as: 36703.1 is 367031/10. */
export function fraction(value: number): Fraction {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const places = decimals.length - Number(exponent);
  const over = BigInt(whole + decimals);
  return places > 0
    ? { over, under: 10n ** BigInt(places) }
    : { over: over * 10n ** BigInt(-places), under: 1n };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return minus(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** `b` is not 0. */
export function by(a: Fraction, b: Fraction): Fraction {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

export function power(a: Fraction, n: number): Fraction {
  return { over: a.over ** BigInt(n), under: a.under ** BigInt(n) };
}

/** −1, 0 or 1 for a below, at or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const { over } = minus(a, b);
  return over > 0n ? 1 : over < 0n ? -1 : 0;
}

/** As a clerk prints it: `decimals` digits behind the point, halves away from zero. */
export function rounded({ over, under }: Fraction, decimals: number): number {
  const scaled = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const digits = (2n * scaled + under) / (2n * under);
  const size = Number(`${digits}e-${decimals}`);
  return over < 0n && size !== 0 ? -size : size;
}
