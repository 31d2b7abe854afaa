import { followUp, type SourcedTable } from "../../../src/core/compare/followUp";
import { tableDate } from "../../../src/core/compare/tableDate";
import { countyNotices } from "../../../src/core/present/countyNotices";
import { layOut } from "../../../src/core/present/layOut";
import { isOver, readUndertakings } from "../../../src/core/present/notice/undertakings";
import type { Report } from "../../../src/core/present/report";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../gridOf";

const before = gridOf(
  `
教育现代化监测情况（2023年12月）
指标|椒江|黄岩|路桥
1.生师比达到要求|√|※|※
2.班额达到规定要求|※|※|√
3.巩固率达到95%以上|√|※|√
4.专任教师学历达标|√|※|√
注：√表示达标，※表示未达标`,
  "2023"
);
const after = gridOf(
  `
教育现代化监测情况（2024年12月）
指标|椒江|黄岩|路桥
1.生师比达到要求|※|√|√
2.班额达到规定要求|※|※|√
3.巩固率达到95%以上|√|※|√
4.专任教师学历达标|√|※|√
注：√表示达标，※表示未达标`,
  "2024"
);

function tablesIn(grids: readonly Grid[], file?: string): SourcedTable[] {
  return reviewWorkbook(grids).models.flatMap((model) => {
    if (model.kind !== "checklist") return [];
    const grid = grids.find(({ sheet }) => sheet === model.sheet);
    return [{ model, date: tableDate(model, { grid }), ...(file === undefined ? {} : { file }) }];
  });
}

/** A written notice as a sheet, with what a county typed into it by row of its table "未达标". */
function filledIn(report: Report, typed: Readonly<Record<string, (string | number)[]>>): Grid {
  const values = layOut(report).cells.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell))
  );
  for (const row of values) {
    const own = typed[String(row[1])];
    if (own !== undefined && typeof row[0] === "number") row.splice(4, 3, ...own);
  }
  return { sheet: report.name, top: 0, left: 0, values };
}
const noticeOf = (notices: readonly Report[], name: string): Report => {
  const found = notices.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no notice for ${name}`);
  return found;
};

const first = countyNotices(reviewWorkbook([before]), "2024年1月5日", "dense");
const returned = [
  filledIn(noticeOf(first, "黄岩"), {
    "2.班额达到规定要求": ["新建两所学校", "基教科", "2024年6月底"],
    "3.巩固率达到95%以上": ["控辍保学", "", 45_657],
    "4.专任教师学历达标": ["在职进修", "人事科", "长期"],
  }),
];
const undertakings = readUndertakings(returned);

describe("a notice at the next date", () => {
  const notices = countyNotices(reviewWorkbook([after]), "2024年12月31日", "dense", {
    ...followUp(tablesIn([after]), tablesIn([before], "上期.xlsx")),
    undertakings,
  });
  const progress = (name: string) =>
    noticeOf(notices, name).tables.find(({ heading }) => heading.includes("相比"));

  it("says what became met, what is overdue, what is not due yet, each with its cells at both dates", () => {
    const table = progress("黄岩");
    expect(table?.heading).toBe(
      "二、教育现代化监测情况（2024年12月）：与2023年相比，新达标 1 项，退步 0 项，仍未达标 3 项，逾期 1 项"
    );
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      "序号",
      "指标（标准）",
      "变化",
      "责任人",
      "原定期限",
      "上期单元格（2023）",
      "本期单元格",
    ]);
    expect(table?.rows.map((row) => row.slice(1))).toEqual([
      ["1.生师比达到要求", "新达标", "—", "—", "C3", { sheet: "2024", cell: "C3" }],
      [
        "2.班额达到规定要求",
        "仍未达标，逾期",
        "基教科",
        "2024年6月底",
        "C4",
        { sheet: "2024", cell: "C4" },
      ],
      [
        "3.巩固率达到95%以上",
        "仍未达标，未到期",
        "—",
        "2024年12月31日",
        "C5",
        { sheet: "2024", cell: "C5" },
      ],
      ["4.专任教师学历达标", "仍未达标", "人事科", "长期", "C6", { sheet: "2024", cell: "C6" }],
    ]);
  });

  it("says what fell back, and nothing of a county that has nothing to put right", () => {
    expect(progress("椒江")?.rows.map((row) => row.slice(1, 3))).toEqual([
      ["1.生师比达到要求", "退步"],
    ]);
    expect(notices.map(({ name }) => name)).toEqual(["椒江", "黄岩"]);
  });

  it("brings what the county wrote to the same indicator again", () => {
    const unmet = noticeOf(notices, "黄岩").tables.find(({ heading }) =>
      /：未达标 3 项/.test(heading)
    );
    expect(unmet?.rows.map((row) => row.slice(4))).toEqual([
      ["新建两所学校", "基教科", "2024年6月底"],
      ["控辍保学", null, "2024年12月31日"],
      ["在职进修", "人事科", "长期"],
    ]);
  });

  it("calls nothing overdue that was met in the end, nor what nobody gave a date", () => {
    const promised = filledIn(noticeOf(first, "黄岩"), {
      "1.生师比达到要求": ["招聘教师", "人事科", "2024年6月底"],
      "2.班额达到规定要求": ["新建两所学校", "基教科", ""],
    });
    const own = countyNotices(reviewWorkbook([after]), "2024年12月31日", "dense", {
      ...followUp(tablesIn([after]), tablesIn([before], "上期.xlsx")),
      undertakings: readUndertakings([promised]),
    });
    const table = noticeOf(own, "黄岩").tables.find(({ heading }) => heading.includes("相比"));
    expect(table?.heading).not.toContain("逾期");
    expect(table?.rows.map((row) => row.slice(1, 5))).toEqual([
      ["1.生师比达到要求", "新达标", "人事科", "2024年6月底"],
    ]);
  });

  it("compares two dates of one workbook, and lists the later alone", () => {
    const both = [before, after];
    const own = countyNotices(
      reviewWorkbook(both),
      "2024年12月31日",
      "dense",
      followUp(tablesIn(both), [])
    );
    const headings = noticeOf(own, "黄岩").tables.map(({ heading }) => heading);
    expect(headings.filter((heading) => heading.includes("未达标 3 项"))).toHaveLength(2);
    expect(headings.join()).not.toContain("2023年12月）：未达标");
    expect(noticeOf(own, "黄岩").tables[0]?.rows).toHaveLength(1);
  });

  it("compares nothing with a table of a later date", () => {
    expect(followUp(tablesIn([before]), tablesIn([after], "x.xlsx")).comparisons).toEqual([]);
  });
});

describe("a deadline", () => {
  it.each([
    ["2024年6月30日", "2024年7月1日", true],
    ["2024年6月30日", "2024年6月30日", false],
    ["2024年6月", "2024年6月30日", false],
    ["2024年6月", "2024-07-01", true],
    ["2024年", "2024年12月31日", false],
    ["2024.3.1", "2024年12月31日", true],
    ["年底前", "2024年12月31日", null],
  ])("%s is over on %s: %p", (deadline, day, over) => expect(isOver(deadline, day)).toBe(over));
});

describe("a zone that goes by two names in two sheets", () => {
  const checklist = gridOf(
    `
达标情况
指标|椒江|新区
1.生师比达到要求|√|※
2.班额达到规定要求|√|√
注：√表示达标，※表示未达标`,
    "进度"
  );
  const named = (zones: string) =>
    gridOf(
      `
监测情况
指标|椒江|${zones}
1.教师学历达到要求|√|${zones.replace(/[^|]+/g, "※")}
2.培训经费达到要求|√|${zones.replace(/[^|]+/g, "√")}
注：√表示达标，※表示未达标`,
      "监测"
    );

  it("has one notice, by its own name, with what both sheets say", () => {
    const notices = countyNotices(reviewWorkbook([checklist, named("台州湾新区")]), "", "dense");
    expect(notices.map(({ name }) => name)).toEqual(["台州湾新区"]);
    const cells = notices[0]?.tables.flatMap(({ rows }) => rows.map((row) => row[3]));
    expect(cells).toEqual(
      expect.arrayContaining([
        { sheet: "进度", cell: "C3" },
        { sheet: "监测", cell: "C3" },
      ])
    );
  });

  it("has one notice where either name is all that is left over", () => {
    const funding = gridOf(
      `
2023年生均经费测算
省、市、县|指标值（元）|定基增长（%）|生均差额（元）
浙江省|20000||
市本级|20000|25|-4000
椒江区|20000|-20|5000
台州湾|20000|25|-4000`,
      "经费"
    );
    const notices = countyNotices(reviewWorkbook([checklist, funding]), "", "dense");
    expect(notices.map(({ name }) => name)).toEqual(["台州湾"]);
    expect(notices[0]?.sources).toEqual(["进度", "经费"]);
  });

  it("stays by itself where it may be either of two", () => {
    const notices = countyNotices(
      reviewWorkbook([checklist, named("台州湾新区|临港新区")]),
      "",
      "dense"
    );
    expect(notices.map(({ name }) => name)).toEqual(["新区", "台州湾新区", "临港新区"]);
  });
});
