import type { Finding } from "../../../src/core/finding/checkReport";
import type { ExpectedFinding } from "../expect/expectation";
import type { Failure } from "./failure";

/** Findings by rule and cell, each way; printed and computed figures where the expectation fixes them. */
export function compareFindings(
  expected: readonly ExpectedFinding[],
  got: readonly Finding[]
): Failure[] {
  const fits = (want: ExpectedFinding, have: Finding): boolean =>
    [want.cell, ...(want.orCells ?? [])].includes(have.cell) && want.rules.includes(have.rule);
  const missed = expected
    .filter((want) => !want.optional && !got.some((have) => fits(want, have)))
    .map(({ cell, rules }): Failure => {
      const what = `missed ${rules[0] ?? ""}`;
      return { severity: "missed", what, detail: `${what} at ${cell}` };
    });
  const false_ = got
    .filter((have) => !expected.some((want) => fits(want, have)))
    .map(({ rule, cell, message }): Failure => {
      const what = `false ${rule}`;
      return { severity: "alarm", what, detail: `${what} at ${cell}: ${message}` };
    });
  const figures = expected.flatMap((want): Failure[] => {
    const have = got.find((each) => fits(want, each));
    if (!have) return [];
    return [
      ...figure("printed", want, want.printed, have.printed),
      ...figure("computed", want, want.computed, have.computed, want.within),
    ];
  });
  return [...missed, ...false_, ...figures];
}

function figure(
  which: string,
  { cell, rules }: ExpectedFinding,
  want: number | undefined,
  have: Finding["printed"],
  within?: [low: number, high: number]
): Failure[] {
  if (want === undefined) return [];
  const numbers = [...String(have ?? "").matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) =>
    Math.abs(Number(text))
  );
  const goal = Math.abs(want);
  // A rate may be given as the cell shows it: 84 % for 83.68.
  const off = which === "printed" && rules[0] === "rate-mismatch" ? 0.51 : 0.006;
  // Printed figures are compared without their sign.
  const [low, high] = within?.map(Math.abs).sort((a, b) => a - b) ?? [goal, goal];
  const room = Math.max(off, goal * 0.002);
  const near = (value: number): boolean =>
    value >= (low ?? goal) - room && value <= (high ?? goal) + room;
  // A percentage may be given as its fraction, and stand beside a count in one text.
  if (numbers.some((value) => near(value) || near(value * 100))) return [];
  const what = `${which} figure of ${rules[0] ?? ""}`;
  return [{ severity: "wrong", what, detail: `${what} at ${cell}: ${have}, not ${want}` }];
}
