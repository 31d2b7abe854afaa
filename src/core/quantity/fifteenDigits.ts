/** Powers of ten that a double holds exactly. */
export const POWERS: readonly number[] = Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

const [LEAST, MOST] = [1e14, 1e15];
/**
 * How near to a half the sixteenth digit may come before one rounding of a double could have put it on the wrong side: half of
 * the step between doubles below 2⁵⁰, which is 1/8.
 */
const DOUBT = 0.0625;

/** The power of ten of the number before: those of one table are mostly of one size, and a logarithm costs more. */
let likely = 14;

/**
 * The first fifteen digits of a positive number, as a whole number and the power of ten that it was multiplied by, rounded as
 * `toPrecision(15)` rounds them; null where arithmetic alone cannot tell (very small, very large, or a sixteenth digit near a
 * half). Whole numbers below 2⁵³ and powers of ten up to 10²² are exact, and so is the rounding of one product or quotient.
 */
export function fifteenDigits(value: number): { digits: number; places: number } | null {
  let scaled = value * (POWERS[likely] ?? NaN);
  if (!(scaled >= LEAST && scaled < MOST)) {
    const places = 14 - Math.floor(Math.log10(value));
    const power = POWERS[places];
    if (power === undefined) return null;
    scaled = value * power;
    // The logarithm of a number just below a power of ten may be that of the power.
    if (scaled < LEAST) return null;
    likely = places;
  }
  const digits = Math.round(scaled);
  if (digits >= MOST || 0.5 - Math.abs(scaled - digits) <= DOUBT) return null;
  return { digits, places: likely };
}
