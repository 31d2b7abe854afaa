import { isLegendLine } from "../../../src/core/mark/isLegendLine";
import { markTokens } from "../../../src/core/mark/markTokens";

const marks = (text: string) => markTokens(text).map(({ mark }) => mark);

describe("markTokens", () => {
  it.each([
    ['"√"表示达标', ["√"]],
    ["√达标 ×未达标", ["√", "×"]],
    ["-:未达标", ["-"]],
    ["1表示达标", ["1"]],
    ["达标的填1", ["1"]],
    ['"是"为达标', ["是"]],
    ['"-X"表示共X项未达标', []],
    ['"先证后照"制度', []],
    ["2023-2024年度", []],
    ["不低于1:15", []],
    ["", []],
  ])("finds the marks of %j", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it("says where each mark stands", () => {
    expect(markTokens("注 -:未达标")).toEqual([{ mark: "-", start: 2, end: 3 }]);
  });
});

describe("isLegendLine", () => {
  it.each(["（√：达标；※：未达标）", "达标打“√”，未达标打“※”。", "表格中“√”表示达标"])(
    "takes %j for a legend",
    (text) => {
      expect(isLegendLine(text)).toBe(true);
    }
  );

  it.each(["优质均衡县创建达标情况表（√达标，※未达标）", "创建工作进度表", ""])(
    "takes %j for none",
    (text) => {
      expect(isLegendLine(text)).toBe(false);
    }
  );
});
