import fc from "fast-check";
import { LATER_ARRAY, LATER_STRING } from "../../../src/functions/engine/fillIn";

/** Texts of few characters, so that what is looked for is often there; 𠮷 takes two units. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", ".", "$", "√", "𠮷", " ", "\u3000", "\n"),
});

// The engine that runs the tests has these methods of its own: what is filled in is held against them.
describe("what is filled in for an older engine", () => {
  it("at: the item from either end, undefined outside", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: -9, max: 9 }), (items, index) => {
        expect(LATER_ARRAY.at.call(items, index)).toBe(items.at(index));
      })
    );
  });

  it("flatMap: lists laid out one level deep, single items as they are", () => {
    const item = fc.oneof(fc.integer(), fc.array(fc.oneof(fc.integer(), fc.array(fc.integer()))));
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const each = (one: unknown, index: number) => (index % 2 === 0 ? one : [one, index]);
        expect(LATER_ARRAY.flatMap.call(items, each)).toEqual(items.flatMap(each));
      })
    );
  });

  it("replaceAll: every place of a text or a pattern, $& as in the standard", () => {
    const by = fc.constantFrom("", "x", "$&$&", "$$");
    fc.assert(
      fc.property(text, text, by, (whole, what, replacement) => {
        const filled = LATER_STRING.replaceAll.call(whole, what, replacement);
        expect(filled).toBe(whole.replaceAll(what, replacement));
      })
    );
    expect(LATER_STRING.replaceAll.call("1,2,3", /,/g, "")).toBe("123");
  });

  it("trimEnd: no blanks of any width at the end", () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(LATER_STRING.trimEnd.call(whole)).toBe(whole.trimEnd());
      })
    );
  });
});
