import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { areaAddress } from "../../../../src/core/area/address";
import { gridOf } from "../../gridOf";

const highlights = (text: string) =>
  reviewWorkbook([gridOf(text)]).highlights.map(({ style, formula, areas }) => [
    style,
    formula,
    areas.map(areaAddress).join(" "),
  ]);

describe("the highlights of a checklist", () => {
  it("are one rule a meaning over all counted marks, whatever the size", () => {
    const text = `
教育现代化监测情况
监测点 | 椒江 | 黄岩
1.经费增长达到要求 | √ | -
2.教师培训达到要求 | * | √
3.质量监测（暂不列入统计） | - | -
4.场馆面积达到要求 | √ | √
注：“√”为达成，“-”为省平均以下，“*”得分为0`;
    const found = highlights(text);
    expect(found.map(([style, , areas]) => [style, areas])).toEqual([
      ["finding", "B3:C4 B6:C6"],
      ["unmet", "B3:C4 B6:C6"],
      ["zero", "B3:C4 B6:C6"],
    ]);
    for (const [style, formula = ""] of found) {
      expect(formula.startsWith(`=AND(N("EDU.${style}")=0,`)).toBe(true);
      expect(formula.length).toBeLessThan(8192);
      for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? [])
        expect(literal.length - 2).toBeLessThanOrEqual(255);
    }
  });

  it("leave blanks alone in a county that has no mark yet, and only there", () => {
    const text = `
达标监测情况
指标 | 椒江 | 黄岩 | 路桥
1.教师学历达到要求 | √ |  | ×
2.教师培训达到要求 | × |  | √
注：√达标，×未达标`;
    const found = highlights(text).map(([style, formula = "", areas]) => [
      style,
      areas,
      formula.includes('<>""'),
    ]);
    expect(found.slice(0, 3)).toEqual([
      ["finding", "C3", false],
      ["finding", "B3:B4 D3:D4", false],
      ["finding", "C3:C4", true],
    ]);
  });

  it("flag the ticks in columns that say unmet, where the verdict is the column", () => {
    const text = `
达标情况自评表
指标 | 达标 | 基本达标 | 未达标
1.教师学历达到要求 | √ |  | 
2.教师培训达到要求 |  | √ | 
3.场馆面积达到要求 |  |  | √
4.班额达到要求 | √ |  | `;
    expect(highlights(text)).toEqual([["unmet", '=AND(N("EDU.unmet")=0,TRIM(C3)<>"")', "C3:D6"]]);
  });

  it("flag the cell of a finding for as long as it shows what it shows", () => {
    const text = `
达标监测情况
指标 | 椒江 | 黄岩
1.教师学历达到要求 | √ | √
2.教师培训达到要求 | × | √
达成度（%） | 51 | 100
注：√达标，×未达标`;
    expect(highlights(text)[0]).toEqual([
      "finding",
      '=AND(N("EDU.finding")=0,IF(ISERROR(B5),TRUE,OR(AND(ISNUMBER(B5),ABS(N(B5)-(51))<0.001))))',
      "B5",
    ]);
  });
});
