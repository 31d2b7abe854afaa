import { explainsMarks } from "../../../src/core/mark/isLegendLine";

describe("a text explains marks", () => {
  it.each([
    "√表示达标",
    "√表示达标，×表示未达标",
    // In two ways that contradict each other.
    "√表示达标；√表示未达标",
    "空白表示未达标",
  ])("in %j", (text) => expect(explainsMarks(text)).toBe(true));

  it.each(["", "单位：万元", "教育现代化达标情况表"])("but not in %j", (text) =>
    expect(explainsMarks(text)).toBe(false)
  );
});
