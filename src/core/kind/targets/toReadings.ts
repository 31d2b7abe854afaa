import { normalForm } from "../../cell/normalForm";
import type { Comparison } from "../../criterion/criterion";
import { Lexicon } from "../../lexicon/lexicon";
import { INDICATORS, type IndicatorSense } from "../../lexicon/zh/indicators";
import type { Reading } from "./model";
import type { Piece } from "./readPieces";

interface Pieces {
  value: readonly Piece[];
  target: readonly Piece[];
  baseline: readonly Piece[];
}

type Readings = Record<keyof Pieces, (Reading | null)[]>;

const indicators = new Lexicon<IndicatorSense>(INDICATORS);
/** Beyond this a bare number beside percentages is a percentage itself, not a fraction. */
const LARGEST_FRACTION = 1.5;

/**
 * The figures of a line in the unit of its row. `unit` are the words that print it: under 万人 "3.85万人" is 3.85. Where no unit is
 * printed, a figure with 万 beside bare ones is taken in 万 as they are, else multiplied out. A bare number beside percentages is a
 * fraction where that brings it nearer to them: 0.637 beside 73%, not 0.3 beside 0.5%. `sign` is what the heading puts before targets.
 */
export function toReadings(
  line: Pieces,
  unit: string,
  percent: boolean,
  sign: Comparison | null
): Readings {
  const all = [...line.value, ...line.target, ...line.baseline].filter(
    ({ digits }) => digits !== null
  );
  const printed = indicators.has(normalForm(unit), "scale");
  const powers = new Set(all.map(({ power }) => power));
  const asPrinted = printed || (powers.size === 2 && powers.has(0) && all.length > 1);
  const signed = all.flatMap((piece) => (percent && piece.percent ? (piece.digits ?? []) : []));
  const read = (piece: Piece): Reading | null => {
    const { digits, power, comparison, text } = piece;
    if (digits === null) return null;
    const fraction = !piece.percent && isFraction(digits, signed);
    const exponent = (fraction ? 2 : 0) + (asPrinted ? 0 : power);
    const value = exponent === 0 ? digits : Number((digits * 10 ** exponent).toPrecision(12));
    return { value, comparison, text };
  };
  return {
    value: line.value.map(read),
    target: line.target.map((piece) => {
      const reading = read(piece);
      return reading === null
        ? null
        : { ...reading, comparison: reading.comparison ?? piece.own ?? sign };
    }),
    baseline: line.baseline.map(read),
  };
}

/** Whether a bare number is a fraction beside percentages. */
function isFraction(digits: number, percentages: readonly number[]): boolean {
  const [other] = percentages.filter((one) => one !== 0);
  if (other === undefined || Math.abs(digits) > LARGEST_FRACTION) return false;
  const apart = (figure: number) => Math.abs(Math.log(Math.abs(figure / other)));
  return apart(digits * 100) < apart(digits);
}
