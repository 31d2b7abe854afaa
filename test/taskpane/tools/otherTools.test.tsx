import "../../setup/browserWindow";
import { cleanup, screen, within } from "@testing-library/react";
import { axeFinds } from "../axe";
import { FakeExcel } from "../fakeExcel";
import { click, openPane, showView } from "../openPane";
import { sampleGrids } from "../sampleGrids";
import { figures, schools, targets } from "./toolSheets";
import { typeInto } from "./typeInto";

jest.setTimeout(60_000);
afterEach(cleanup);

let excel: FakeExcel;
async function open(tool: string, ...grids: FakeExcel["grids"]): Promise<void> {
  excel = new FakeExcel(grids);
  await openPane(excel);
  await showView("工具");
  await click("button", tool);
}
const cells = (name: RegExp | string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

describe("figures to marks", () => {
  it("shows where each criterion comes from and what the figures come to", async () => {
    await open("数值转标记", figures);
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual([
      "1.学前三年毛入园率表内 B3达标 3，未达标 1",
      "2.特教生均公用经费（元）表内 B4达标 2，未达标 1",
      "3.生均图书（册）没有标准",
    ]);
    expect(cells("预览：各县（市、区）")).toEqual([
      "椒江区100.0%0",
      "黄岩区0.0%2",
      "路桥区100.0%0",
      "天台县100.0%1 项未计0",
    ]);
    expect(await axeFinds()).toEqual([]);
  });

  it("judges by what the user types, and says when that cannot be read", async () => {
    await open("数值转标记", figures);
    await typeInto("3.生均图书（册） 的标准", "≥30");
    expect(cells("预览：各县（市、区）")[2]).toBe("路桥区66.7%1");
    await typeInto("1.学前三年毛入园率 的标准", "差不多");
    expect(screen.getByRole("alert").textContent).toContain("看不懂这个标准");
    await typeInto("1.学前三年毛入园率 的标准", "");
    await click("button", "数值转标记：写成新工作表");
    const [marks] = excel.marks;
    expect(marks?.name).toBe("达标标记");
    expect(marks?.formulas.map(({ formula }) => formula)).toEqual([
      "=EDU.MARK('指标数据'!C4:F5,B3:B4)",
      "=EDU.RATE(C3:F4,,TRUE)",
      "=EDU.UNMET(C3:F4,,TRUE)",
    ]);
  });

  it("explains why nothing can be written in an Excel without functions", async () => {
    excel = new FakeExcel([figures]);
    excel.missing = ["functions"];
    await openPane(excel);
    await showView("工具");
    await click("button", "数值转标记");
    expect(screen.getByRole("alert").textContent).toContain("不支持 EDU 函数");
    const write = screen.getByRole<HTMLButtonElement>("button", {
      name: "数值转标记：写成新工作表",
    });
    expect(write.disabled).toBe(true);
  });

  it("says so when Excel does not give the cells", async () => {
    excel = new FakeExcel([figures]);
    await openPane(excel);
    await showView("工具");
    excel.refusals.set("readSheet", "editing");
    await click("button", "数值转标记");
    expect(screen.getByRole("alert").textContent).toContain("Excel 暂时没有给出表的内容");
  });
});

describe("what schools lack", () => {
  it("shows what is missing of each resource, in each school, and the fewest to raise", async () => {
    await open("学校补差", schools);
    expect(screen.getByText("3 所学校中 1 所没有达到要求。")).toBeTruthy();
    const missing = cells("各项指标共差多少");
    // (0.9 − 0.6) × 1000 ÷ 100 people, (4.5 − 4) × 1000 ㎡, (2000 − 500) × 1000 yuan.
    expect(missing[2]).toContain("2/33 人");
    expect(missing[3]).toContain("2/3500 ㎡");
    expect(missing[5]).toContain("2/3150 万元");
    await click("button", "第一小学 3");
    await click("button", /^每百名学生拥有体育、艺术.*现有 0\.6，标准 0\.9$/);
    expect(excel.went).toEqual(["资源配置!E3"]);
    const raise = within(screen.getByRole("region", { name: "差异系数降到限值，最少补哪几所" }));
    expect(
      raise.getByText(/^生均教学仪器设备值：现值 1\.\d{3}，限值 0\.50，最少共补 /)
    ).toBeTruthy();
    expect(await axeFinds()).toEqual([]);
  });

  it("shows the document of the standard and judges by thresholds that the user changes", async () => {
    await open("学校补差", schools);
    expect(screen.getByText("标准：教督〔2017〕6号（2017 年），可改")).toBeTruthy();
    await typeInto("每百名学生拥有体育、艺术（美术、音乐）专任教师数（人）", "0.6");
    expect(cells("各项指标共差多少")[2]).toContain("3/3—");
    await typeInto("生均教学及辅助用房面积（㎡）", "没有");
    expect(screen.getByText("标准要是大于 0 的数。")).toBeTruthy();
    expect(cells("各项指标共差多少")[3]).toContain("500 ㎡");
    await click("button", "学校补差：写成新工作表");
    const [, , lacking] = excel.reports[0]?.tables ?? [];
    expect(lacking?.rows.map((row) => row[7])).toEqual([
      "生均教学及辅助用房面积",
      "生均教学仪器设备值",
    ]);
    await click("button", "恢复国家标准");
    expect(cells("各项指标共差多少")[2]).toContain("2/33 人");
  });
});

describe("progress to targets", () => {
  it("puts a binding target at risk on top, with distance, share of the way and yearly need", async () => {
    await open("目标进度", targets);
    expect(screen.getByText("共 3 项，未达到 3 项，其中约束性、进度落后 1 项。")).toBeTruthy();
    const items = within(screen.getByRole("list", { name: /离目标的差距和每年所需$/ }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    // 5 of 20 points done in 3 of 5 years; 15 left in 2: 7.5 a year, √(70 ÷ 55) − 1.
    expect(items[0]).toBe(
      "公办园在园幼儿占比（%）未达到（约束性）现值 55，目标 ≥70还差 15每年还需 7.5年均增长 12.8%已走 25.0%"
    );
    expect(items[2]).toContain("现值 66，目标 ≤60还差 6每年还需 −3");
    await click("button", "初中近视率（%）");
    expect(excel.went).toEqual(["主要目标!D5"]);
    expect(await axeFinds()).toEqual([]);
    await click("button", "目标进度：写成新工作表");
    expect(excel.reports.map(({ name }) => name)).toEqual(["目标进度"]);
  });
});

describe("advice", () => {
  it("stands under the findings, quietly, with both cells, and is not counted", async () => {
    excel = new FakeExcel(sampleGrids());
    await openPane(excel);
    const tab = screen.getByRole("tab", { name: /^核对/ }).textContent;
    await showView("核对");
    const advice = within(screen.getByRole("region", { name: "供参考" }));
    expect(advice.getByText(/不算错误，也不计入上面的处数/)).toBeTruthy();
    await click("button", "供参考 8");
    const first = advice.getAllByRole("listitem")[0];
    expect(
      within(first ?? document.body)
        .getAllByRole("button")
        .map((one) => one.textContent)
    ).toEqual(["优质均衡（截止2022年12月31日） F8", "现代化监测（2021年度） G11"].reverse());
    await click("button", "现代化监测（2021年度） G11");
    expect(excel.went).toEqual(["现代化监测!G11"]);
    expect(screen.getByRole("tab", { name: /^核对/ }).textContent).toBe(tab);
    expect(await axeFinds()).toEqual([]);
  });
});

describe("the view of tools", () => {
  it("says why each tool has nothing to work on in an empty workbook", async () => {
    await open("两期对比");
    for (const tool of ["追赶计划", "数值转标记", "学校补差", "目标进度"])
      await click("button", tool);
    expect(screen.getByText("工作簿里没有达标情况表，也没有经费测算表。")).toBeTruthy();
    expect(screen.getByText(/^没有找到各县的数值表/)).toBeTruthy();
    expect(screen.getByText(/^工作簿里没有学校资源配置表/)).toBeTruthy();
    expect(screen.getByText(/^工作簿里没有目标表/)).toBeTruthy();
  });
});
