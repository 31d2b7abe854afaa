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
    expect(highlights(text)).toEqual([
      ["unmet", '=AND(N("EDU.unmet")=0,OR(TRIM(B3)="-"))', "B3:C4 B6:C6"],
      ["zero", '=AND(N("EDU.zero")=0,OR(TRIM(B3)="*"))', "B3:C4 B6:C6"],
    ]);
  });

  it("look for marks as they are typed, with spaces that Excel's TRIM leaves, and for marks only the note names", () => {
    const review = reviewWorkbook([
      {
        sheet: "表",
        top: 0,
        left: 0,
        values: [
          ["达标监测情况"],
          ["指标", "椒江", "黄岩"],
          ["1.教师学历达到要求", "√", "×\u3000"],
          ["2.教师培训达到要求", " × ", "√"],
          ["注：“√”表示达标，“×”“○”表示未达标"],
        ],
      },
    ]);
    expect(review.highlights.map(({ formula }) => formula)).toEqual([
      '=AND(N("EDU.unmet")=0,OR(TRIM(B3)="×\u3000",TRIM(B3)="×",TRIM(B3)="○"))',
    ]);
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
