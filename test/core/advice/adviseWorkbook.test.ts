import { adviseWorkbook } from "../../../src/core/advice/adviseWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";
import { sampleGrid, sampleGrids } from "../sampleGrids";

const advise = (grids: Grid[]) => adviseWorkbook(reviewWorkbook(grids).models, grids);

const table = (sheet: string, title: string, marks: string, note = "") =>
  gridOf(
    `
${title}
指标|椒江|黄岩|路桥
1.公办园在园幼儿占比达到50%|${marks}
2.学前三年毛入园率达到85%|√|※|√
3.班额符合规定|※|√|※
${note}`,
    sheet
  );
const other = (marks: string, title = "教育现代化监测情况（2021年度）") =>
  gridOf(
    `
${title}
监测点|椒江区|黄岩区|路桥区
1.生师比|√|-|√
2.公办幼儿园覆盖面|${marks}
3.满意度调查|-|√|√
`,
    "监测"
  );

describe("adviseWorkbook", () => {
  it("tells of 公办园 in 椒江, met in one sheet of the sample and * in the other, with dates and cells", () => {
    const grids = sampleGrids();
    const [advice] = advise(grids).filter(
      ({ region, places }) => region === "椒江" && places[0].indicator.includes("公办")
    );
    expect(advice).toMatchObject({
      by: "topic",
      dates: "different",
      places: [
        { sheet: "现代化监测", cell: "D29", status: "zero", mark: "*" },
        { sheet: "普及普惠", cell: "D5", status: "met", mark: "√" },
      ],
      message:
        "椒江：“现代化监测”（2021年度）D29“27.公办幼儿园覆盖面”标“*”（未达标，零分），" +
        "“普及普惠”（截止2022年12月31日）D5“3.公办园在园幼儿占比达到50%。”标“√”（达标）。" +
        "两表时间不同，可能是前后有变化；两处说法不同，标准也可能不同，先看是不是同一件事。",
    });
  });

  it("says nothing of matters that no two sheets of the sample share", () => {
    const topics = advise(sampleGrids()).map(({ places }) =>
      places.map(({ indicator }) => indicator.slice(0, 16)).join(" ~ ")
    );
    expect([...new Set(topics)].sort()).toEqual([
      "27.公办幼儿园覆盖面 ~ 3.公办园在园幼儿占比达到50%",
      "31.适龄持证残疾儿童少年入学率 ~ 24.全县残疾儿童少年入学率达到",
      "9.生均教学仪器设备值达标 ~ 6.生均教学仪器设备值",
    ]);
  });

  it("gives the same without the cells but for dates in notes", () => {
    const { models } = reviewWorkbook([sampleGrid("普及普惠"), sampleGrid("现代化监测")]);
    const advice = adviseWorkbook(models).find(({ region }) => region === "椒江");
    expect(advice?.dates).toBe("unknown");
    expect(advice?.places.map(({ mark }) => mark)).toEqual(["√", "*"]);
  });

  it("asks which is right where two sheets hold for the same date", () => {
    const [advice, ...more] = advise([
      table("甲", "2023年达标情况表", "√|※|√"),
      table("乙", "2023年达标情况表（上报）", "√|√|√"),
    ]);
    expect(more).toEqual([]);
    expect(advice).toMatchObject({ region: "黄岩", by: "words", dates: "same" });
    expect(advice?.message).toBe(
      "黄岩：“甲”（2023年）C3“1.公办园在园幼儿占比达到50%”标“※”（未达标），" +
        "“乙”（2023年）C3“1.公办园在园幼儿占比达到50%”标“√”（达标）。两表时间相同，请核对哪一处对。"
    );
  });

  it("puts the earlier date first, whatever the order of the sheets", () => {
    const [advice] = advise([
      table("甲", "2023年达标情况表", "√|※|√"),
      table("乙", "2022年达标情况表", "√|√|√"),
    ]);
    expect(advice?.places.map(({ sheet }) => sheet)).toEqual(["乙", "甲"]);
    expect(advice?.dates).toBe("different");
  });

  it("finds regions by their other names and leaves blanks and uncounted marks alone", () => {
    const advice = advise([table("甲", "达标情况表（2022年）", "|※|——"), other("√|√|※")]);
    expect(advice.map(({ region, places }) => [region, places[0].region])).toEqual([
      ["黄岩区", "黄岩区"],
    ]);
  });

  it.each([
    ["one checklist", [table("甲", "达标情况表", "√|※|√")]],
    ["nothing", []],
    ["tables that agree", [table("甲", "达标情况表", "√|※|√"), other("√|-|√")]],
  ])("gives none for %s", (_what, grids) => {
    expect(advise(grids)).toEqual([]);
  });

  it("does not take 公办 for 民办, however alike the rest is", () => {
    const grid = gridOf(
      `
民办达标情况表
监测点|椒江|黄岩|路桥
1.民办园在园幼儿占比|※|√|※
2.班级管理|√|※|√
`,
      "民办"
    );
    expect(advise([table("甲", "达标情况表", "√|※|√"), grid])).toEqual([]);
  });
});
