import { indicatorKey } from "../../../src/core/correction/indicatorKey";
import { newCorrection } from "../../../src/core/correction/newCorrection";
import type { TableCorrection } from "../../../src/core/correction/corrections";
import type { ChecklistReport, FundingReport } from "../../../src/core/finding/checkReport";
import { parseArea } from "../../../src/core/area/parseArea";
import type { Grid } from "../../../src/core/sheet/grid";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const CHECKLIST = `
义务教育优质均衡创建进度表
一级指标|二级指标|椒江区|黄岩区|路桥区
资源配置|1.每百名学生拥有高于规定学历教师数|※|√|√
|2.每百名学生拥有县级以上骨干教师数|※|※|√
保障程度|3.特殊教育学校生均公用经费不低于6000元|√|√|√
|4.教师5年360学时培训完成率达到100%|√|※|√
注：“√”表示已达标，“※”表示未达标。`;
const FUNDING = `
2024年普通小学生均经费测算
县（市、区）|指标值（元）|定基增长（%）|生均差额（元）
浙江省|23068|17.65|
全省第六名|24000||
椒江区|23068|50.31|-7721
黄岩区|23068|41.53|-6769
路桥区|23068|46.99|-7375`;
const checklist = gridOf(CHECKLIST);
const funding = gridOf(FUNDING, "经费");

function review(grid: Grid, ...corrections: TableCorrection[]) {
  return reviewWorkbook([grid], { tables: corrections });
}
const of = (grid: Grid, range = "A2"): TableCorrection => newCorrection(grid, parseArea(range));
const asChecklist = (report: unknown) => report as ChecklistReport;
const asFunding = (report: unknown) => report as FundingReport;
/** The grid with rows put in above the row of this index. */
const inserted = (grid: Grid, at: number, ...rows: string[][]): Grid => ({
  ...grid,
  values: [...grid.values.slice(0, at), ...rows, ...grid.values.slice(at)],
});

describe("corrections of a checklist", () => {
  it("drop a table that the user says is none, with its flags, and leave the sheet alone", () => {
    const { tables, highlights, unrecognised, notApplied } = review(checklist, {
      ...of(checklist),
      ignored: true,
    });
    expect({ tables, highlights, unrecognised, notApplied }).toEqual({
      tables: [],
      highlights: [],
      unrecognised: ["表"],
      notApplied: [],
    });
  });

  it("read marks as the user says, over the note", () => {
    const legend = [
      { mark: "※", status: "met" as const },
      { mark: "√", status: "unmet" as const },
    ];
    const [report] = review(checklist, { ...of(checklist), legend }).tables;
    expect(asChecklist(report).regions.map(({ met, unmet }) => [met, unmet])).toEqual([
      [2, 2],
      [2, 2],
      [0, 4],
    ]);
    expect(asChecklist(report).legend).toContainEqual({
      mark: "※",
      status: "met",
      source: "note",
    });
  });

  it("count a mark that nothing else explains, and flag it", () => {
    const odd = gridOf(CHECKLIST.replace("|※|√|√", "|乙|√|√"));
    expect(review(odd).tables[0]?.findings.map(({ rule }) => rule)).toContain("unknown-mark");
    const legend = [{ mark: "乙", status: "unmet" as const }];
    const { tables, highlights } = review(odd, { ...of(odd), legend });
    expect(tables[0]?.findings).toEqual([]);
    expect(asChecklist(tables[0]).regions[0]).toMatchObject({ met: 2, unmet: 2 });
    const unmet = highlights.find(({ style }) => style === "unmet");
    expect(unmet?.formula).toContain("|乙|");
  });

  it("leave out an indicator, and count one that the sheet leaves out", () => {
    const key = indicatorKey({
      name: "4.教师5年360学时培训完成率达到100%",
      path: ["保障程度"],
    });
    const without = review(checklist, {
      ...of(checklist),
      indicators: [{ key, excluded: true }],
    });
    expect(asChecklist(without.tables[0]).regions.map(({ met, unmet }) => met + unmet)).toEqual([
      3, 3, 3,
    ]);
    const noted = gridOf(`${CHECKLIST}\n除第4项外，暂按3项计算。`);
    expect(asChecklist(review(noted).tables[0]).indicators[3]?.excluded).toBe(true);
    const counted = review(noted, { ...of(noted), indicators: [{ key, excluded: false }] });
    expect(asChecklist(counted.tables[0]).regions[1]).toMatchObject({ met: 2, unmet: 2 });
  });

  it("read the area that the user gives and no more", () => {
    const [report] = review(checklist, { ...of(checklist), area: "A2:D6" }).tables;
    expect(asChecklist(report).regions.map(({ name }) => name)).toEqual(["椒江区", "黄岩区"]);
    expect(report?.range).toBe("A2:D6");
    expect(report?.title).toBe("义务教育优质均衡创建进度表");
    expect(asChecklist(report).legend[0]?.source).toBe("note");
  });

  it("find a table where nothing was recognised, once the user says what it is", () => {
    const roster = gridOf(`
项目|甲组|乙组
一|√|×
二|√|√
三|×|√`);
    expect(review(roster).tables).toEqual([]);
    const typed = of(roster, "A1:C4");
    expect(typed.identity?.kind).toBeNull();
    const { tables, notApplied } = review(roster, { ...typed, kind: "checklist" });
    expect(notApplied).toEqual([]);
    expect(asChecklist(tables[0]).regions.map(({ met }) => met)).toEqual([2, 2]);
    expect(
      review(inserted(roster, 0, ["说明"], [""]), { ...typed, kind: "checklist" })
    ).toMatchObject({
      notApplied: [],
      corrections: { tables: [{ range: "A3:C6", area: "A3:C6" }] },
    });
    expect(review(roster, typed).notApplied).toEqual([typed]);
  });
});

describe("corrections of a funding table", () => {
  it("compare with the benchmark row that the user chooses", () => {
    expect(asFunding(review(funding).tables[0])).toMatchObject({
      benchmark: "浙江省",
      stages: [{ target: 23068 }],
    });
    const { tables } = review(funding, { ...of(funding), benchmark: "全省第六名" });
    expect(asFunding(tables[0])).toMatchObject({
      benchmark: "全省第六名",
      stages: [{ target: 24000 }],
    });
  });

  const students = {
    year: 2023,
    source: "教育事业统计",
    counts: [
      { stage: "", region: "椒江", students: 51762 },
      { stage: "", region: "黄岩区", students: 43750 },
      { stage: "", region: "别的县", students: 1 },
    ],
  };

  it("give 应增经费 from numbers of students where the sheet prints none", () => {
    const { tables, studentNeeds } = review(funding, { ...of(funding), students });
    const [first, second, third] = asFunding(tables[0]).stages[0]?.regions ?? [];
    expect(first?.need).toBeCloseTo((-7721 * 51762) / 1e8, 12);
    expect(second?.need).toBeCloseTo((-6769 * 43750) / 1e8, 12);
    expect(third?.need).toBeNull();
    expect(studentNeeds[0]?.map(({ region, printed }) => [region, printed])).toEqual([
      ["椒江区", null],
      ["黄岩区", null],
    ]);
  });

  it("leave a printed 应增经费 as it is and put the computed one beside it", () => {
    const printed = gridOf(
      FUNDING.replace("（元）\n浙江省", "（元）|应增经费（亿元）\n浙江省").replace(
        "-7721",
        "-7721|-2.83"
      ),
      "经费"
    );
    const { tables, studentNeeds } = review(printed, { ...of(printed), students });
    expect(asFunding(tables[0]).stages[0]?.regions[0]?.need).toBe(-2.83);
    expect(studentNeeds[0]?.[0]).toEqual({
      stage: "",
      region: "椒江区",
      students: 51762,
      printed: -2.83,
      computed: -3.99654402,
    });
  });
});

describe("a correction and its table", () => {
  const ignoring = { ...of(checklist), ignored: true };
  const blank = ["", "", "", "", ""];

  it("stay together when rows come in above and between", () => {
    const moved = inserted(
      inserted(checklist, 4, ["", "5.无过重课业负担", "√", "√", "√"]),
      0,
      blank,
      blank
    );
    const area = { ...of(checklist), area: "A2:D6" };
    const { tables, corrections, notApplied } = review(moved, area);
    expect(notApplied).toEqual([]);
    expect(corrections.tables[0]).toMatchObject({ range: "A4:E9", area: "A4:D9" });
    expect(asChecklist(tables[0]).regions).toHaveLength(2);
    expect(asChecklist(tables[0]).indicators).toHaveLength(5);
  });

  it("stay together when the year in the title changes", () => {
    const titled = gridOf(CHECKLIST.replace("义务教育", "2023年义务教育"));
    const nextYear = gridOf(CHECKLIST.replace("义务教育", "2024年义务教育"));
    expect(review(nextYear, { ...of(titled), ignored: true }).tables).toEqual([]);
  });

  it("part when another table stands in the place: it is kept and reported, and applied to nothing", () => {
    const other = gridOf(CHECKLIST.replace("义务教育优质均衡", "学前教育普及普惠"));
    expect(review(other, ignoring)).toEqual({
      ...review(other),
      corrections: { tables: [ignoring] },
      notApplied: [ignoring],
    });
  });

  it("are told apart from tables of the same words by their count", () => {
    const twice = { ...checklist, values: [...checklist.values, [], [], ...checklist.values] };
    const [first, second] = reviewWorkbook([twice]).tables.map(({ range }) => range);
    expect(second).toBe("A11:E15");
    const ofSecond = { ...of(twice, second), ignored: true };
    expect(review(twice, ofSecond).tables.map(({ range }) => range)).toEqual([first]);
    const lower = inserted(twice, 0, ...Array.from({ length: 9 }, () => blank));
    expect(review(lower, ofSecond).tables.map(({ range }) => range)).toEqual(["A11:E15"]);
    const onlyOne = inserted(checklist, 0, blank);
    expect(review(onlyOne, ofSecond).notApplied).toEqual([ofSecond]);
  });

  it("follow a sheet that was renamed while nobody watched, but not to a copy of which there are two", () => {
    const renamed = { ...checklist, sheet: "新名" };
    const { tables, corrections, notApplied } = review(renamed, ignoring);
    expect({ tables, notApplied }).toEqual({ tables: [], notApplied: [] });
    expect(corrections.tables[0]?.sheet).toBe("新名");
    const two = reviewWorkbook([renamed, { ...checklist, sheet: "又名" }], { tables: [ignoring] });
    expect(two.tables).toHaveLength(2);
    expect(two.notApplied).toEqual([ignoring]);
  });

  it("leave the other tables of the sheet as they are", () => {
    const parted = gridOf(`${CHECKLIST.split("\n注")[0] ?? ""}
|
学前教育普及普惠创建进度表
一级指标|二级指标|椒江区|黄岩区|路桥区
普及|1.学前三年毛入园率达到85%|※|√|√
|2.公办园在园幼儿占比达到50%|√|√|※`);
    expect(review(parted).tables).toHaveLength(2);
    const upper = { ...of(parted), area: "A2:E5" };
    expect(review(parted, upper).tables.map(({ range }) => range)).toEqual(["A2:E5", "A9:E11"]);
    // Read where the lower one stands, it is in its stead and not a second one.
    const lower = { ...of(parted), area: "A9:E11" };
    expect(review(parted, lower).tables.map(({ range }) => range)).toEqual(["A9:E11"]);
  });

  it("that keeps no words of its table is found by the cells in common", () => {
    expect(review(checklist, { sheet: "表", range: "B3:E5", ignored: true }).tables).toEqual([]);
    const apart = { sheet: "表", range: "H9:J12", ignored: true };
    expect(review(checklist, apart)).toMatchObject({ notApplied: [apart], tables: [{}] });
  });
});
