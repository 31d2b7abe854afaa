import { countyNotices } from "../../../src/core/present/countyNotices";
import { layOut } from "../../../src/core/present/layOut";
import { pageOf } from "../../../src/core/present/pageOf";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const checklist = gridOf(
  `
教育现代化监测情况
指标|椒江|黄岩|路桥|临海
1.生师比达到要求|√|※|※|√
2.班额达到规定要求|※|※|√|√
3.巩固率达到95%以上|√|√|√|√
4.专任教师学历达标|√|*|√|√
注：√表示达标，※表示未达标，*表示得分为0`,
  "监测"
);
const funding = gridOf(
  `
2023年生均经费测算
省、市、县|指标值（元）|定基增长（%）|生均差额（元）|应增经费（亿元）
浙江省|20000|||
椒江区|20000|25|-4000|-0.4
临海市|20000|-20|5000|0.5`,
  "经费"
);
const review = reviewWorkbook([checklist, funding]);
const notices = countyNotices(review, "2026年11月21日", "dense");
const notice = (name: string) => {
  const found = notices.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no notice for ${name}`);
  return found;
};
const tableOf = (name: string, heading: string) =>
  notice(name).tables.find((table) => table.heading.includes(heading));

describe("notices to counties", () => {
  it("go to every county that has something to put right, and to no other", () => {
    expect(notices.map(({ name }) => name)).toEqual(["椒江区", "黄岩", "路桥"]);
    expect(notice("黄岩").title).toBe("黄岩教育指标整改通知单");
  });

  it("say how the county stands and how far the next place, 85 % and all are", () => {
    expect(tableOf("黄岩", "总体情况")?.rows).toEqual([
      [1, "教育现代化监测情况", 0.25, "3/4", "2 项", "3 项", "3 项"],
    ]);
    expect(tableOf("椒江区", "总体情况")?.rows[0]?.slice(2)).toEqual([
      0.75,
      "2/4（并列）",
      "1 项",
      "1 项",
      "1 项",
    ]);
  });

  it("list each unmet mark once with its cell, zero as zero, and leave room for measures, who and when", () => {
    const table = tableOf("黄岩", "未达标 3 项");
    expect(table?.columns.slice(4).map(({ heading }) => heading)).toEqual([
      "整改措施",
      "责任人",
      "完成期限",
    ]);
    expect(table?.rows).toEqual([
      [1, "1.生师比达到要求", "未达标", { sheet: "监测", cell: "C3" }, null, null, null],
      [2, "2.班额达到规定要求", "未达标", { sheet: "监测", cell: "C4" }, null, null, null],
      [3, "4.专任教师学历达标", "未达标，零分", { sheet: "监测", cell: "C6" }, null, null, null],
    ]);
    const marks = review.models.flatMap((model) => (model.kind === "checklist" ? [model] : []));
    const unmet = marks
      .flatMap(({ body }) => body.rows().flat())
      .filter((one) => one !== "met").length;
    const listed = notices
      .flatMap(({ tables }) => tables)
      .filter(({ heading }) => heading.includes("未达标"));
    expect(listed.flatMap(({ rows }) => rows)).toHaveLength(unmet);
  });

  it("give the county's funding as the sheet has it, negative where more is needed", () => {
    expect(tableOf("椒江区", "2023年生均经费测算")?.rows).toEqual([
      [1, "全部", 16000, -4000, 0.25, -0.4, { sheet: "经费", cell: "D4" }],
    ]);
  });

  it("have a cell for each column in every row, seven columns at most", () => {
    for (const { tables } of notices)
      for (const { columns, rows } of tables) {
        expect(columns.length).toBeLessThanOrEqual(7);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    for (const one of notices) {
      expect(layOut(one).widths).toHaveLength(7);
      expect(pageOf(layOut(one)).landscape).toBe(false);
    }
  });

  it("say what of the county's figures is to be looked at, with the cell", () => {
    const wrong = gridOf(
      `
达标情况
指标|椒江|黄岩
1.生师比达到要求|√|※
2.班额达到规定要求|√|√
3.巩固率达到95%以上|√|√
达成度|100%|90%
注：√表示达标，※表示未达标`,
      "进度"
    );
    const [only] = countyNotices(reviewWorkbook([wrong]), "", "dense").filter(
      ({ name }) => name === "黄岩"
    );
    const doubts = only?.tables.find(({ heading }) => heading.includes("需要核实"));
    expect(doubts?.text?.join("")).toMatch(/印作90，.*66\.67%.*（进度!C6）。$/);
  });

  it("go to a county that is only short of money, not to one with enough", () => {
    const own = countyNotices(reviewWorkbook([funding]), "2026年11月21日", "dense");
    expect(own.map(({ name }) => name)).toEqual(["椒江区"]);
  });

  it("are none without a county that has anything to do", () => {
    expect(countyNotices(reviewWorkbook([]), "", "dense")).toEqual([]);
  });

  it("have a table too where as much is not filled in as is not met", () => {
    const text = `
教育现代化监测情况
指标|椒江|黄岩|路桥
1.生师比达到要求|√|※|√
2.班额达到规定要求|√||√
3.巩固率达到95%以上|√|√|√
注：√表示达标，※表示未达标`;
    const own = countyNotices(reviewWorkbook([gridOf(text)]), "2026年11月21日", "dense");
    const [heading] = own.flatMap(({ tables }) =>
      tables.map((table) => table.heading).filter((one) => one.includes("未填清楚"))
    );
    expect(heading).toContain("未达标 1 项，未填清楚 1 项");
  });
});
