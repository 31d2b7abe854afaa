import { fifteenDigits } from "../../../src/core/quantity/fifteenDigits";
import { roundHalfUp } from "../../../src/core/quantity/roundHalfUp";
import { significant } from "../../../src/core/quantity/significant";

const COUNT = 200_000;

/** Numbers of every size and of every number of digits, those in the middle between two roundings among them. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  const random = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  for (let k = 0; k < COUNT; k++) {
    const digits = 1 + Math.floor(random() * 17);
    const whole = Math.floor(random() * 10 ** Math.min(15, digits));
    const exponent = Math.floor(random() * 30) - 18;
    const sign = random() < 0.3 ? -1 : 1;
    switch (k % 4) {
      case 0:
        yield sign * Number(`${whole}e${exponent}`);
        break;
      case 1:
        // A quotient, with as many digits as there are.
        yield (sign * whole) / (1 + Math.floor(random() * 1000));
        break;
      case 2:
        // The middle between two numbers of few digits.
        yield sign * Number(`${whole}5e${exponent - 1}`);
        break;
      default:
        // One step beside such a number.
        yield sign * Number(`${whole}5e-4`) * (1 + (random() < 0.5 ? 1 : -1) * Number.EPSILON);
    }
  }
}

const shift = (value: number, places: number) => {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
};

/** By their texts alone, as both are defined. */
const shown = (value: number) =>
  value === 0 ? 0 : Number.isInteger(value) ? value : Number(value.toPrecision(15));
function rounded(value: number, decimals: number): number {
  if (decimals >= 0 && Number.isInteger(value)) return value;
  const positive = shift(
    Math.round(Number(shift(Math.abs(value), decimals).toPrecision(15))),
    -decimals
  );
  return value < 0 ? -positive : positive;
}

describe("fifteen digits by arithmetic", () => {
  it("are never sixteen: what rounds up to the next power of ten is left to the text", () => {
    expect(fifteenDigits(0.999_999_999_999_999_9)).toBeNull();
    expect(fifteenDigits(0.999_999_999_999_999)).toEqual({
      digits: 999_999_999_999_999,
      places: 15,
    });
    expect(fifteenDigits(0.1)).toEqual({ digits: 100_000_000_000_000, places: 15 });
  });

  it("are those of the text on both sides of every power of ten", () => {
    const wrong: number[] = [];
    for (let exponent = -9; exponent < 15; exponent++)
      for (let steps = -1500; steps <= 1500; steps++) {
        const value = Number(`1e${exponent}`) * (1 + (steps * Number.EPSILON) / 2);
        if (!Object.is(significant(value), shown(value))) wrong.push(value);
      }
    expect(wrong).toEqual([]);
  });

  it("tell of six quotients in seven without their text", () => {
    const quotients = Array.from({ length: 7000 }, (_, k) => 36703 / (20_000.5 + k));
    const told = quotients.filter((value) => fifteenDigits(value) !== null);
    expect(told.length).toBeGreaterThan(5900);
    for (const value of told) {
      const { digits, places } = fifteenDigits(value) ?? { digits: NaN, places: NaN };
      expect(Number(`${digits}e${-places}`)).toBe(Number(value.toPrecision(15)));
    }
  });

  it("are those of the text, for numbers of every size", () => {
    const wrong: number[] = [];
    for (const value of numbers(7))
      if (!Object.is(significant(value), shown(value))) wrong.push(value);
    expect(wrong).toEqual([]);
  });

  it("round as the text does, to any number of places", () => {
    const wrong: [number, number][] = [];
    let k = 0;
    for (const value of numbers(8)) {
      const decimals = (k++ % 14) - 3;
      if (!Object.is(roundHalfUp(value, decimals), rounded(value, decimals)))
        wrong.push([value, decimals]);
    }
    expect(wrong).toEqual([]);
  });
});
