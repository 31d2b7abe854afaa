import { allExpressions } from "./allExpressions";
import { hostileTexts } from "./hostileTexts";

/** Characters that a cell can hold. */
const LONGEST = 32_767;
/** The length to compare with: eight times as short. */
const SHORT = 4_095;
/** Time that needs no explanation, in milliseconds. */
const QUICK = 150;
/** An expression that looks at each character once takes 8 times as long on a text 8 times as long, one that goes back 64 times. */
const MOST = 24;
/** Repetitions without an end; what has none looks ahead a bounded way. */
const REPEATS = /[*+]|\{\d+,\}/;

/** Milliseconds of processor time: what else the machine does is not in them. */
function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(pattern, "");
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whether searching all of the text takes as long as going back and forth in it would; the best of several tries. */
function goesBack(pattern: RegExp, [short, long]: readonly [string, string]): boolean {
  const best = (text: string) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));
  return timeOf(pattern, long) > QUICK && best(long) > Math.max(QUICK, MOST * best(short));
}

describe("every regular expression of the program", () => {
  const all = new Map(
    allExpressions()
      .filter(({ pattern }) => REPEATS.test(pattern.source))
      .map((one) => [String(one.pattern), one])
  );

  it("is found: literals, and those put together from words", () => {
    const files = new Set([...all.values()].map(({ file }) => file.split("/")[0]));
    expect([...files].sort()).toEqual(["cli", "core", "functions", "ooxml"]);
    expect(all.size).toBeGreaterThan(150);
  });

  it("is done with a cell of 32,767 characters in one go, whatever the characters", () => {
    const slow = [...all.values()].filter(({ pattern }) => {
      // One that is anchored where the last ended is tried there alone.
      const flags = pattern.flags.replace("g", "") + (pattern.sticky ? "" : "g");
      const everywhere = new RegExp(pattern.source, flags);
      const short = hostileTexts(pattern, SHORT);
      return hostileTexts(pattern, LONGEST).some((long, k) =>
        goesBack(everywhere, [short[k] ?? "", long])
      );
    });
    expect(slow.map(({ file, pattern }) => `${file}: ${String(pattern)}`)).toEqual([]);
  }, 120_000);

  it("is told apart from one that goes back and forth", () => {
    const texts = (length: number) => `${" ".repeat(length)}x`;
    expect(goesBack(/\s+$/g, [texts(SHORT), texts(LONGEST)])).toBe(true);
    expect(goesBack(/\s+/g, [texts(SHORT), texts(LONGEST)])).toBe(false);
  });
});
