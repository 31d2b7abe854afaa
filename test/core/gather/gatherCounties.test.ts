import { gatherCounties } from "../../../src/core/gather/gatherCounties";
import type { GatheredList, Gathering } from "../../../src/core/gather/gathering";
import type { Grid } from "../../../src/core/sheet/grid";
import { gatheredSheet } from "../../../src/core/present/gatheredSheet";
import { gatheringReport } from "../../../src/core/present/gatheringReport";
import { countyReturn } from "../countyReturn";
import { gridOf } from "../gridOf";
import { onlyChecklist } from "../laws/onlyChecklist";
import { sampleGrid } from "../sampleGrids";
import { typedGrid } from "../typedGrid";

const table = (region: string, marks: string, sheet = "填报") =>
  gridOf(
    `
优质均衡达标情况表
指标|${region}
1.生师比达到要求|${marks[0]}
2.班额符合规定|${marks[1]}
3.巩固率达到95%以上|${marks[2]}
`,
    sheet
  );
const city = countyReturn(
  "市表.xlsx",
  gridOf(`
优质均衡达标情况表
指标|椒江|黄岩|新区
1.生师比达到要求|√|※|√
2.班额符合规定|※|√|√
3.巩固率达到95%以上|√|√|√
`)
);
const only = ({ lists }: Gathering): GatheredList => {
  const [list, ...more] = lists;
  if (list === undefined || more.length > 0) throw new Error(`${lists.length} lists`);
  return list;
};
const marks = ({ cells }: GatheredList) =>
  cells.map((row) => row.map(({ value }) => value ?? "").join(" "));
const said = ({ issues }: GatheredList) => issues.map(({ kind, message }) => `${kind}：${message}`);

describe("gatherCounties", () => {
  it("puts the returns beside each other in the city's order, and says who has not returned", () => {
    const list = only(
      gatherCounties(
        [
          countyReturn("2.xlsx", table("黄岩区", "※√√")),
          countyReturn("1.xlsx", table("台州湾新区", "√√√")),
        ],
        city
      )
    );
    expect(list.regions).toEqual([
      { name: "椒江", from: null },
      { name: "黄岩", from: { file: "2.xlsx", sheet: "填报" } },
      { name: "新区", from: { file: "1.xlsx", sheet: "填报" } },
    ]);
    expect(marks(list)).toEqual([" ※ √", " √ √", " √ √"]);
    expect(said(list)).toEqual([
      "not-returned：椒江：没有文件报来。",
      "renamed：新区：1.xlsx里写作“台州湾新区”，视为同一地区。",
    ]);
  });

  it("says what a county left blank, lacks, or marks differently from the city, with both cells", () => {
    const [list] = gatherCounties(
      [
        countyReturn(
          "椒江.xlsx",
          gridOf(`
优质均衡达标情况表
指标|椒江区
1.生师比达到要求|※
3.巩固率达到95%以上|√
4.图书符合要求|√
`)
        ),
        countyReturn(
          "黄岩.xlsx",
          gridOf(`
优质均衡达标情况表
指标|黄岩
1.生师比达到要求|
2.班额符合规定|√
3.巩固率达到95%以上|√
`)
        ),
      ],
      city
    ).lists;
    expect(said(list as GatheredList)).toEqual([
      "not-returned：新区：没有文件报来。",
      "extra-item：椒江.xlsx：“4.图书符合要求”不在清单里，列在汇总表最后。",
      "differs：椒江：“1.生师比达到要求”上报“※”[椒江.xlsx 表!B3]（未达标），市表是“√”[市表.xlsx 表!B3]（达标）。",
      "missing-item：椒江：上报的表里没有“2.班额符合规定”这一项，市表是“※”[市表.xlsx 表!B4]。",
      "blank：黄岩：“1.生师比达到要求”空着（黄岩.xlsx 表!B3），市表是“※”[市表.xlsx 表!C3]。",
    ]);
    expect(list?.items.at(-1)).toMatchObject({ name: "4.图书符合要求", extra: true });
  });

  it("takes only a county's own column of a template that the city has filled in", () => {
    const template = (own: string) =>
      gridOf(`
优质均衡达标情况表
指标|椒江|黄岩|新区
1.生师比达到要求|${own}
2.班额符合规定|※|√|√
3.巩固率达到95%以上|√|√|√
`);
    const list = only(
      gatherCounties([
        countyReturn("椒江区上报.xlsx", template("※|√|√")),
        countyReturn("黄岩区上报.xlsx", template("√|※|√")),
      ])
    );
    expect(list.regions.map(({ name }) => name)).toEqual(["椒江", "黄岩"]);
    expect(marks(list)[0]).toBe("※ ※");
    expect(said(list)).toEqual([
      "other-columns：椒江区上报.xlsx：另填了黄岩、新区的标记，没有采用，各地以自己报的为准。",
      "other-columns：黄岩区上报.xlsx：另填了椒江、新区的标记，没有采用，各地以自己报的为准。",
    ]);
  });

  it("leaves a cell blank where two files return a region and do not agree", () => {
    const list = only(
      gatherCounties([
        countyReturn("甲.xlsx", table("椒江", "√※√")),
        countyReturn("乙.xlsx", table("椒江区", "√√√")),
      ])
    );
    expect(marks(list)).toEqual(["√", "", "√"]);
    expect(list.issues.map(({ kind }) => kind)).toEqual(["returned-twice", "conflict"]);
    expect(list.issues[0]?.message).toBe(
      "椒江区：乙.xlsx、甲.xlsx都报了，一致的照用，不一致的空着。"
    );
    expect(list.issues[1]?.message).toBe(
      "椒江区：“2.班额符合规定”几个文件报得不一样（“√”[乙.xlsx 填报!B4]，“※”[甲.xlsx 填报!B4]），汇总表里先空着，请定下来。"
    );
  });

  it("prefers the file that is the region's own", () => {
    const list = only(
      gatherCounties([
        countyReturn("全市.xlsx", table("椒江", "※※※")),
        countyReturn("椒江区.xlsx", table("椒江", "√√√")),
      ])
    );
    expect(marks(list)).toEqual(["√", "√", "√"]);
    expect(list.issues.map(({ message }) => message)).toEqual([
      "椒江：椒江区.xlsx、全市.xlsx都报了，用了椒江区.xlsx的（文件是它自己的）。",
    ]);
  });

  it("writes marks of two meanings with the usual ones, and says so", () => {
    const own = (region: string, text: string, note: string): Grid =>
      gridOf(`
优质均衡达标情况表
指标|${region}
1.生师比达到要求|${text[0]}
2.班额符合规定|${text[1]}
3.巩固率达到95%以上|${text[2]}
${note}`);
    const list = only(
      gatherCounties([
        countyReturn("1.xlsx", own("椒江", "○●○", "注：“○”表示达标，“●”表示未达标")),
        countyReturn("2.xlsx", own("黄岩", "○●○", "注：“○”表示未达标，“●”表示达标")),
      ])
    );
    expect(marks(list)).toEqual(["√ ※", "※ √", "√ ※"]);
    expect(list.legend).toEqual([
      { mark: "√", status: "met" },
      { mark: "※", status: "unmet" },
    ]);
    expect(list.issues.map(({ kind }) => kind)).toEqual(["rewritten", "rewritten"]);
  });

  it("keeps two checklists apart and names files and sheets that hold none", () => {
    const gathering = gatherCounties([
      countyReturn(
        "椒江.xlsx",
        sampleGrid("优质均衡"),
        sampleGrid("普及普惠"),
        gridOf("电话|1", "通讯录")
      ),
      { file: "坏.xlsx", error: "打不开", grids: [], models: [] },
      countyReturn("空.xlsx", gridOf("电话|1", "通讯录")),
    ]);
    expect(gathering.lists.map(({ title }) => title)).toEqual([
      "全国学前教育普及普惠县创建工作进度表",
      "全国义务教育优质均衡发展县创建工作进度表",
    ]);
    expect(gathering.unreadable).toEqual([{ file: "坏.xlsx", error: "打不开" }]);
    expect(gathering.withoutChecklist).toEqual(["空.xlsx"]);
    expect(gathering.leftAlone).toEqual([
      { file: "椒江.xlsx", sheets: ["通讯录"] },
      { file: "空.xlsx", sheets: ["通讯录"] },
    ]);
  });

  it("takes the sheet of a county from another layout, transposed and reworded", () => {
    const list = only(
      gatherCounties(
        [
          countyReturn(
            "黄岩.xls",
            gridOf(`
达标情况表
县（市、区）|2.班额均符合规定|3.巩固率达到95%以上|1.生师比达到要求
黄岩区|×|✓|✓
`)
          ),
        ],
        city
      )
    );
    expect(marks(list)).toEqual([" ✓ ", " × ", " ✓ "]);
    expect(said(list)).toEqual([
      "not-returned：椒江：没有文件报来。",
      "not-returned：新区：没有文件报来。",
      "reworded：黄岩.xls：“2.班额均符合规定”视为清单里的“2.班额符合规定”（说法有改动），请核对。",
      "differs：黄岩：“1.生师比达到要求”上报“✓”[黄岩.xls 表!D3]（达标），市表是“※”[市表.xlsx 表!C3]（未达标）。",
      "differs：黄岩：“2.班额符合规定”上报“×”[黄岩.xls 表!B3]（未达标），市表是“√”[市表.xlsx 表!C4]（达标）。",
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(gatherCounties([])).toEqual({
      lists: [],
      unreadable: [],
      withoutChecklist: [],
      leftAlone: [],
    });
  });
});

describe("gatheredSheet", () => {
  it("is a checklist again, with 达成度, what is left out of the count and what the marks mean", () => {
    const list = only(gatherCounties([countyReturn("市.xlsx", sampleGrid("优质均衡"))]));
    const report = onlyChecklist(typedGrid(gatheredSheet(list, "2024-01-05")));
    const original = onlyChecklist(sampleGrid("优质均衡"));
    expect(report.findings).toEqual([]);
    expect(report.title).toBe(original.title);
    expect(report.indicators).toEqual(original.indicators);
    for (const region of original.regions)
      expect(report.regions.find(({ name }) => name === region.name)).toEqual(region);
  });
});

describe("gatheringReport", () => {
  it("counts what each region filled in and lists the issues by kind", () => {
    const report = gatheringReport(
      gatherCounties(
        [
          countyReturn("椒江.xlsx", table("椒江区", "※√√")),
          { file: "坏.xlsx", error: "打不开", grids: [], models: [] },
        ],
        city
      ),
      "2024-01-05"
    );
    expect(report.tables.map(({ heading }) => heading)).toEqual([
      "优质均衡达标情况表：谁报了",
      "优质均衡达标情况表：4 处要核对",
      "没有汇总进来的文件",
    ]);
    expect(report.tables[0]?.rows).toEqual([
      ["椒江", "椒江.xlsx", "填报", 3, 0],
      ["黄岩", "没有上报", null, null, null],
      ["新区", "没有上报", null, null, null],
    ]);
    expect(report.tables[1]?.rows[2]).toEqual([
      "与市表不同",
      "椒江",
      "填报!B3",
      "表!B3",
      "椒江：“1.生师比达到要求”上报“※”[椒江.xlsx 填报!B3]（未达标），市表是“√”[市表.xlsx 表!B3]（达标）。",
    ]);
    expect(report.tables[2]?.rows).toEqual([["坏.xlsx", "打不开"]]);
  });
});
