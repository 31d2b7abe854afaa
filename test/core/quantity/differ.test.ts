import fc from "fast-check";
import { differ } from "../../../src/core/quantity/differ";

describe("differ", () => {
  it("tells whether so large a share of texts are different ones", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("甲", "乙", "丙", "丁", "")),
        fc.constantFrom(0.3, 0.6, 0.9, 1),
        (texts, share) => {
          expect(differ(texts.length, share, (k) => texts[k] ?? "")).toBe(
            new Set(texts).size >= texts.length * share
          );
        }
      )
    );
  });

  it("asks for no more texts than it takes, and for each in its turn", () => {
    const asked: number[] = [];
    const alike = (k: number) => (asked.push(k), "甲");
    expect(differ(100, 0.9, alike)).toBe(false);
    expect(asked).toEqual(Array.from({ length: 12 }, (_, k) => k));
  });
});
