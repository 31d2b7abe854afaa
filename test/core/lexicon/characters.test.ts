import { Characters } from "../../../src/core/lexicon/characters";

describe("characters", () => {
  const marks = Characters.of("√※\u0000\uffff🙂");

  it("are found wherever they stand in a text", () => {
    expect(
      ["√达标", "未达标※", "a\u0000", "\uffff", "好🙂"].map((text) => marks.standIn(text))
    ).toEqual([true, true, true, true, true]);
  });

  it("are not found in a text without them, nor in none", () => {
    expect(["达标", "", "∛", "\u0001"].map((text) => marks.standIn(text))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(Characters.of("").standIn("√")).toBe(false);
  });

  it("may be all that a text consists of", () => {
    expect(["√※", "", "🙂√", "√达标", "达标√"].map((text) => marks.areAllOf(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
