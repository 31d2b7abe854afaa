import { checklistFacts } from "../../../../src/core/present/analysis/checklistFacts";
import {
  adviceSection,
  commonSection,
  overallSection,
} from "../../../../src/core/present/analysis/checklistSections";
import { checklistModel } from "../../checklistModel";
import { gridOf } from "../../gridOf";

const facts = (...marks: readonly [string, string, string]) => [
  checklistFacts(
    checklistModel(
      gridOf(
        `
达标情况表
指标|椒江|黄岩|路桥
1.生师比达到要求|${marks[0]}
2.班额达到规定要求|${marks[1]}
3.巩固率达到95%以上|${marks[2]}
注：√表示达标，※表示未达标`,
        "进度"
      )
    ),
    "dense"
  ),
];

describe("shortcomings that counties share", () => {
  it("are those that at least two of them have, with the cells", () => {
    const lists = facts("※|√|√", "√|※|※", "√|√|√");
    const common = commonSection(lists);
    expect(common?.text).toEqual([
      "《达标情况表》未达标较为集中的指标有：“班额达到规定要求”有2个县（市、区）未达标（黄岩、路桥）。",
    ]);
    expect(common?.figures).toEqual([{ words: "2", from: "进度!C4:D4" }]);
    // Each has met two of three, so that 85 % takes one more of it.
    expect(adviceSection(lists)?.text).toEqual([
      "《达标情况表》建议优先补齐未达标面较广的“班额达到规定要求”，由市级统筹推进。" +
        "要使达成度达到85%，还需新增达标指标：椒江1项、黄岩1项、路桥1项。",
    ]);
  });

  it("are not written about where each has its own", () => {
    const lists = facts("※|√|√", "√|※|√", "√|√|※");
    expect(commonSection(lists)).toBeNull();
    expect(adviceSection(lists)?.text).toEqual([
      "《达标情况表》没有两个以上县（市、区）共有的未达标指标，建议各地分别补齐自身未达标的指标。" +
        "要使达成度达到85%，还需新增达标指标：椒江1项、黄岩1项、路桥1项。",
    ]);
  });

  it("are nobody's where all is met", () => {
    expect(adviceSection(facts("√|√|√", "√|√|√", "√|√|√"))).toBeNull();
  });
});

describe("the list of one county", () => {
  const own = (...marks: readonly string[]) => [
    checklistFacts(
      checklistModel(
        gridOf(
          `
达标情况表
指标|椒江区
${marks.map((mark, k) => `${k + 1}.第${"甲乙丙丁戊己庚辛".charAt(k)}项达到规定要求|${mark}`).join("\n")}
注：√表示达标，※表示未达标`,
          "进度"
        )
      ),
      "dense"
    ),
  ];

  it("speaks of that county, not of all", () => {
    const overall = overallSection(own("√", "※", "√", "※"));
    expect(overall?.text).toEqual([
      "《达标情况表》计入指标4项。椒江区达标2项、未达标2项，达成度50.0%。",
    ]);
    expect(overall?.figures.slice(1).map(({ words, from }) => `${words} ${from}`)).toEqual([
      "2 进度!B3:B6",
      "2 进度!B3:B6",
      "50.0% 进度!B3:B6",
    ]);
  });

  it("is advised on its own shortcomings", () => {
    expect(adviceSection(own("√", "※", "√", "※"))?.text).toEqual([
      "《达标情况表》建议优先补齐未达标的“第乙项达到规定要求”“第丁项达到规定要求”。" +
        "要使达成度达到85%，还需新增达标指标：椒江区2项。",
    ]);
    expect(adviceSection(own(..."√√√√√√※√"))?.text).toEqual([
      "《达标情况表》建议优先补齐未达标的“第庚项达到规定要求”。椒江区达成度已达到85%。",
    ]);
  });
});
