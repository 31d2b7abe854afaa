import { checkFormula } from "../../../../src/core/sheetFormula/checkFormula";
import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

const ROWS = 300;
const flagsOf = (text: string) => reviewWorkbook([gridOf(text)]).highlights;

describe("flags of targets", () => {
  it("are formulas that Excel takes, however many cells of several figures fall short", () => {
    const lines = Array.from(
      { length: ROWS },
      (_line, k) =>
        `第${k + 1}类学校小学/初中巩固率（%） | ${k % 90}.${k % 7}/${(k * 7) % 89}.5 | >95/>97`
    );
    const flags = flagsOf(`教育发展主要目标\n指标 | 2023年 | 2025年目标\n${lines.join("\n")}`);
    expect(flags.length).toBeGreaterThan(1);
    for (const { formula } of flags) expect(checkFormula(formula, "conditionalFormat")).toBeNull();
    const rows = flags.flatMap(({ areas }) => areas.map(({ top }) => top));
    expect(rows).toEqual(Array.from({ length: ROWS }, (_row, k) => k + 2));
  });

  it("are one rule over cells below each other that fall short of one figure each", () => {
    const flags = flagsOf(`教育发展主要目标
指标 | 2023年 | 2025年目标
毛入园率（%） | 90 | ≥95
巩固率（%） | 91 | ≥96
优良率（%） | 99 | ≥97`);
    expect(flags.map(({ areas }) => areas)).toEqual([[{ top: 2, left: 1, bottom: 4, right: 1 }]]);
  });
});
