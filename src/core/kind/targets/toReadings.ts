import { normalForm } from "../../cell/normalForm";
import type { Reading } from "./model";
import type { Piece } from "./readPieces";

interface Pieces {
  value: readonly Piece[];
  target: readonly Piece[];
  baseline: readonly Piece[];
}

type Readings = Record<keyof Pieces, (Reading | null)[]>;

/** Beyond this a bare number beside percentages is a percentage itself, not a fraction. */
const LARGEST_FRACTION = 1.5;

/**
 * The figures of a line in the unit of its row. `unit` are the words that print it: under 万人 "3.85万人" is 3.85. Where no unit is
 * printed, a figure with 万 beside bare ones is taken in 万 as they are, else multiplied out.
 */
export function toReadings(line: Pieces, unit: string, percent: boolean): Readings {
  const all = [...line.value, ...line.target, ...line.baseline].filter(
    ({ digits }) => digits !== null
  );
  const printed = /[万亿千]/.test(normalForm(unit).replace(/千校|万里/g, ""));
  const powers = new Set(all.map(({ power }) => power));
  const asPrinted = printed || (powers.size === 2 && powers.has(0) && all.length > 1);
  const signed = percent && all.some((piece) => piece.percent);
  const read = (piece: Piece): Reading | null => {
    const { digits, power, comparison, text } = piece;
    if (digits === null) return null;
    const fraction =
      signed && !piece.percent && Math.abs(digits) <= LARGEST_FRACTION && digits !== 0;
    const exponent = (fraction ? 2 : 0) + (asPrinted ? 0 : power);
    const value = exponent === 0 ? digits : Number((digits * 10 ** exponent).toPrecision(12));
    return { value, comparison, text };
  };
  return {
    value: line.value.map(read),
    target: line.target.map((piece) => {
      const reading = read(piece);
      return reading === null ? null : { ...reading, comparison: reading.comparison ?? piece.own };
    }),
    baseline: line.baseline.map(read),
  };
}
