/**
 * Whether a wrong sum is one that a slip of the hand makes: one digit is another (with its carry), two neighbours changed places, or
 * one of the parts was left out or added twice. What else a figure may be off by, such as what a city has itself beside its
 * counties (市直), is seldom so.
 */
export function explainedSlip(
  printed: number,
  computed: number,
  parts: readonly number[]
): boolean {
  const off = Number(Math.abs(printed - computed).toPrecision(PRECISION));
  if (off === 0) return false;
  const oneDigit = Number.isInteger(Number(off.toExponential(PRECISION - 1).split("e")[0]));
  return (
    oneDigit ||
    isSwapped(shown(printed), shown(computed)) ||
    parts.some((part) => Number(Math.abs(part).toPrecision(PRECISION)) === off)
  );
}

/** Digits of a difference that are of the figures and not of their binary form. */
const PRECISION = 9;

function shown(value: number): string {
  return String(Number(Math.abs(value).toPrecision(PRECISION)));
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, k) => digit !== b[k]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
