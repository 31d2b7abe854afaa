import { decodeXml } from "../xml/decodeXml";

const [DOT, MINUS, ZERO] = [46, 45, 48] as const;
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
/** Digits that always fit a double without loss. */
const EXACT_DIGITS = 15;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * The number that a piece of a part spells, as XML Schema writes doubles; NaN when it spells none ("0,6", "0.6abc", "").
 * Up to fifteen digits without an exponent are put together on the way, which is exact: one division by a power of ten
 * that is exact itself rounds as a parser does.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let digits = 0;
  let places = -1;
  let value = 0;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (places >= 0) places++;
    } else if (byte === DOT && places < 0) places = 0;
    else return spelled(bytes, start, end);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return spelled(bytes, start, end);
  if (places > 0) value /= POWERS[places] ?? 1;
  return negative ? -value : value;
}

function spelled(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeXml(bytes, start, end).trim();
  return NUMBER.test(text) ? Number(text) : NaN;
}
