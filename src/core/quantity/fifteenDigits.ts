/** Powers of ten that a double holds exactly. */
export const POWERS: readonly number[] = Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

const [LEAST, MOST] = [1e14, 1e15];
/** How near to a half the sixteenth digit may come before the arithmetic of doubles might round it to the wrong side. */
const DOUBT = 0.3;

/**
 * The first fifteen digits of a positive number, as a whole number and the power of ten that it was multiplied by, rounded as
 * `toPrecision(15)` rounds them; null where arithmetic alone cannot tell (very small, very large, or a sixteenth digit near a
 * half). Whole numbers below 2⁵³ and powers of ten up to 10²² are exact, and so is the rounding of one product or quotient.
 */
export function fifteenDigits(value: number): { digits: number; places: number } | null {
  const places = 14 - Math.floor(Math.log10(value));
  const power = POWERS[places];
  if (power === undefined) return null;
  const scaled = value * power;
  const digits = Math.round(scaled);
  if (digits < LEAST || digits >= MOST) return null;
  if (Math.abs(Math.abs(scaled - digits) - 0.5) < DOUBT) return null;
  return { digits, places };
}
