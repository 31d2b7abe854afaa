import "../setup/browserWindow";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { gridOf } from "../core/gridOf";
import { axeFinds } from "./axe";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";
import { typeInto } from "./tools/typeInto";

jest.setTimeout(60_000);
afterEach(cleanup);

/** 椒江's first mark and 路桥's second one are of no meaning that anybody knows. */
const unknownMarks = gridOf(
  `
达标情况
指标|椒江区|黄岩区|路桥区
1.生师比|好|√|※
2.班额|√|√|好
3.图书|√|※|√
4.校舍|√|√|√
注：“√”表示达标，“※”表示未达标。
`,
  "达标"
);

let excel: FakeExcel;
async function open(grids: FakeExcel["grids"]): Promise<void> {
  excel = new FakeExcel(grids);
  await openPane(excel);
  await showView("核对");
}
const group = (name: string) => within(screen.getByRole("region", { name }));
const notice = () => screen.getByRole("status").textContent;

describe("the two rows of 中等职业教育 that contradict their target", () => {
  beforeEach(() => open(sampleGrids().filter(({ sheet }) => sheet === "高中中职幼儿园")));

  it("are one entry that leads with the target, goes to it, and lists the rows below", async () => {
    const identity = group("指标值、增长、差额互相矛盾");
    expect(identity.getByText(/^中等职业教育的指标值 29323 可能应为 29324–29325：/)).toBeTruthy();
    const rows = within(identity.getByRole("list", { name: "涉及：" }));
    expect(rows.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      "市本级：定基增长 183.8%、差额 -18992",
      "天台县：定基增长 46.81%、差额 -9351",
    ]);
    fireEvent.click(identity.getByText("定位"));
    await standStill();
    expect(excel.went).toEqual(["高中中职幼儿园!F5"]);
    expect(identity.queryByText(/表上/)).toBeNull();
    expect(screen.getByRole("tab", { name: "核对 1" })).toBeTruthy();
  });

  it("are settled with a reason that the workbook keeps, until a figure changes", async () => {
    await click("button", "已核实，“高中中职幼儿园”F5");
    await click("button", "记下");
    expect(screen.getByText("请写一句理由，下一位同事能看到。")).toBeTruthy();
    expect(excel.corrections.settled).toBeUndefined();
    await typeInto("核实的理由", "与省厅批复一致");
    await click("button", "记下");
    expect(screen.queryByRole("region", { name: "指标值、增长、差额互相矛盾" })).toBeNull();
    expect(excel.corrections.settled).toHaveLength(2);
    await click("button", /^已核实/);
    expect(screen.getAllByText("理由：与省厅批复一致")).toHaveLength(2);
    expect(await axeFinds()).toEqual([]);
    excel.type("高中中职幼儿园", "F5", 29330);
    await standStill(500);
    expect(group("指标值、增长、差额互相矛盾")).toBeTruthy();
  });

  it("are listed again when the settling is undone", async () => {
    await click("button", "已核实，“高中中职幼儿园”F5");
    await typeInto("核实的理由", "已核对");
    await click("button", "记下");
    await click("button", "撤销");
    expect(group("指标值、增长、差额互相矛盾")).toBeTruthy();
    expect(excel.corrections.settled ?? []).toEqual([]);
  });
});

describe("a mark that nobody knows", () => {
  beforeEach(() => open([unknownMarks]));

  it("is one entry for all its cells, and is settled there for the whole workbook", async () => {
    expect(group("标记或数字不认识").getAllByRole("button", { name: /^“好”/ })).toHaveLength(3);
    await click("button", "“好”当作达标，在本工作簿里");
    expect(excel.corrections.tables).toMatchObject([
      { sheet: "达标", legend: [{ mark: "好", status: "met" }] },
    ]);
    expect(screen.queryByRole("region", { name: "标记或数字不认识" })).toBeNull();
    await showView("总览");
    expect(screen.getByRole("row", { name: /椒江区.*100\.0%/ })).toBeTruthy();
    await click("button", "撤销");
    expect(screen.queryByRole("row", { name: /路桥区.*75\.0%/ })).toBeNull();
  });
});

describe("correcting all that is certain", () => {
  it("says first which cells become what, and leads to the first of them afterwards", async () => {
    await open(sampleGrids());
    await click("button", "能确定的全部改正（2 处）");
    expect(excel.asked).not.toContain("correctCells");
    const asked = within(screen.getByRole("region", { name: "将要做的改动" }));
    expect(asked.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      "现代化监测 F47：46 → 45.5",
      "义务教育 G17：14.04",
    ]);
    await click("button", "改正");
    expect(notice()).toContain("已改正 2 处");
    expect(excel.went).toEqual(["现代化监测!F47"]);
    await click("button", "撤销");
    expect(excel.at("义务教育", "G17")).toBe("");
  });

  it("shows rates as the cells show them: percentages, not the fractions that they hold", async () => {
    const grid = gridOf(
      `
达标情况
指标|椒江区|黄岩区|路桥区
1.生师比|√|√|※
2.班额|√|※|√
3.图书|√|√|√
达成度|1|0.68|0.7
注：“√”表示达标，“※”表示未达标。
`,
      "达标"
    );
    const formats = grid.values.map((row, r) =>
      row?.map((_, c) => (r === 5 && c > 0 ? "0.0%" : undefined))
    );
    await open([{ ...grid, formats }]);
    await click("button", "能确定的全部改正（2 处）");
    const asked = within(screen.getByRole("region", { name: "将要做的改动" }));
    expect(asked.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      "C6：68.0% → 66.7%",
      "D6：70.0% → 66.7%",
    ]);
    await click("button", "改正");
    expect(excel.at("达标", "C6")).toBe(0.667);
  });
});
