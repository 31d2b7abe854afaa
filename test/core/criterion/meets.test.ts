import fc from "fast-check";
import { judge } from "../../../src/core/edu/judge";
import { isFault } from "../../../src/core/cell/fault";

function verdict(value: unknown, criterion: unknown): unknown {
  const [[answer] = []] = judge(
    { name: "数值", cells: [[value]] },
    { name: "标准", cells: [[criterion]] },
    true,
    false
  );
  return isFault(answer) ? answer.code : answer;
}

describe("meets: percentages and numbers without a sign", () => {
  it.each([
    ["96%", true],
    [0.96, true],
    [96, true],
    ["94.9%", false],
    [0.949, false],
    [94.9, false],
    [90, false],
    [1, true],
    [1.02, true],
    [100, true],
    [3, false],
    [0, false],
  ])("%p against ≥95%% is %p", (value, expected) => {
    expect(verdict(value, "≥95%")).toBe(expected);
  });

  it("never lets a number pass as a fraction that nobody would mean: 90 is 90%", () => {
    fc.assert(
      fc.property(fc.double({ min: 2.01, max: 94.99, noNaN: true }), (value) => {
        expect(verdict(value, "≥95%")).toBe(false);
      })
    );
  });

  it("says the same of a percentage however it is written, or says that it cannot tell", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom("≥", ">", "≤", "<"),
        (tenths, limit, sign) => {
          const criterion = `${sign}${limit / 10}%`;
          const signed = verdict(`${tenths / 10}%`, criterion);
          expect([signed, "#VALUE!"]).toContain(verdict(tenths / 1000, criterion));
        }
      )
    );
  });

  it("asks for the sign where both readings could be meant", () => {
    expect(verdict(0.94, "≥3.5%")).toBe("#VALUE!");
    expect(verdict("0.94%", "≥3.5%")).toBe(false);
    expect(
      verdict({ type: "FormattedNumber", basicValue: 0.94, numberFormat: "0%" }, "≥3.5%")
    ).toBe(true);
  });

  it("settles a percentage against a bare criterion the same way round", () => {
    expect(verdict("96%", "≥95")).toBe(true);
    expect(verdict("90%", "≥95")).toBe(false);
    expect(verdict("96%", "≥0.95")).toBe(true);
    expect(verdict("90%", "≥0.95")).toBe(false);
  });

  it("compares two numbers without signs as they are", () => {
    expect(verdict(0.99, ">98")).toBe(false);
    expect(verdict(99, ">98")).toBe(true);
  });
});

describe("meets: other units", () => {
  it("does not compare different units", () => {
    expect(verdict("50人", "不低于6000元")).toBe("#VALUE!");
    expect(verdict("95%", "不低于6000元")).toBe("#VALUE!");
    expect(verdict("1:14", "≥95%")).toBe("#VALUE!");
    expect(verdict("Ⅳ级", "≥3")).toBe("#VALUE!");
    expect(verdict("6000元", "≥95%")).toBe("#VALUE!");
  });

  it("turns over a ratio that is written the other way round", () => {
    for (const value of ["1:14", "14:1", 14, 1 / 14]) {
      expect(verdict(value, "1:15")).toBe(true);
      expect(verdict(value, "≤17:1")).toBe(true);
    }
    for (const value of ["1:18", "18:1", 18, 1 / 18]) {
      expect(verdict(value, "1:15")).toBe(false);
      expect(verdict(value, "≤17:1")).toBe(false);
    }
    expect(verdict("1:15", "1:15")).toBe(true);
  });

  it("includes the bound with 以上, 以下 and 以内, and leaves it out with 超过 and 不足", () => {
    expect(verdict(95, "95以上")).toBe(true);
    expect(verdict(0.35, "0.35以内")).toBe(true);
    expect(verdict(38, "38以下")).toBe(true);
    expect(verdict(98, "超过98")).toBe(false);
    expect(verdict(60, "不足60")).toBe(false);
  });

  it("compares decimals, not binary tails", () => {
    expect(verdict(0.1 + 0.2, "≤0.3")).toBe(true);
    expect(verdict(0.57 * 100, "≥57")).toBe(true);
  });
});

describe("judge: several figures in a cell", () => {
  it("holds each figure against its own criterion, all of which must be met", () => {
    expect(verdict("0.38/0.33", "<0.4/<0.35")).toBe(true);
    expect(verdict("0.38/0.36", "<0.4/<0.35")).toBe(false);
    expect(verdict("40.92/\n8250", ">60/>95")).toBe(false);
  });

  it("holds several figures against one criterion, but not one against several", () => {
    expect(verdict("3.6/3.4", "≥3.5")).toBe(false);
    expect(verdict("3.6/3.7", "≥3.5")).toBe(true);
    expect(verdict(0.3, "<0.4/<0.35")).toBe("#VALUE!");
  });

  it("leaves blanks and signs for no figure blank", () => {
    for (const value of [null, "", " ", "/", "——", "—"]) expect(verdict(value, "≥95")).toBe("");
    for (const criterion of [null, "", " "]) expect(verdict(96, criterion)).toBe("");
  });
});
