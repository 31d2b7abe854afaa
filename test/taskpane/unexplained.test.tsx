import "../setup/browserWindow";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { enUS } from "../../src/i18n/enUS";
import { gridOf } from "../core/gridOf";
import { axeFinds } from "./axe";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView, standStill } from "./openPane";

jest.setTimeout(60_000);

const table = (sheet: string) =>
  gridOf(
    `
2024年台州市教育现代化监测情况${sheet}
序号|指标|椒江区|黄岩区|路桥区
1|学前教育普惠率|√|※|√
2|义务教育巩固率|√|√|※
3|教师培训完成率|※|√|√
|电话回访|85分|90分|88分
注：√表示达标，※表示未达标
`,
    sheet
  );
let excel: FakeExcel;
beforeEach(() => (excel = new FakeExcel([table("一季度"), table("二季度")])));
afterEach(cleanup);

const notice = () => screen.getByRole("status").textContent;
const choices = () => screen.queryAllByRole("combobox", { name: "“电话回访”这一行是什么" });

async function choose(select: HTMLElement | undefined, value: string): Promise<void> {
  if (select === undefined) throw new Error("There is nothing to choose.");
  fireEvent.change(select, { target: { value } });
  await standStill();
}

describe("a row that nobody understood", () => {
  it("is explained where it is shown, in every table of the workbook, and undone", async () => {
    await openPane(excel);
    expect(choices()).toHaveLength(2);
    expect(await axeFinds()).toEqual([]);
    await choose(choices()[0], "remark");
    expect(notice()).toContain("“电话回访”已当作：备注，不计算。");
    expect(excel.corrections.tables).toMatchObject([
      { sheet: "一季度", words: [{ words: "电话回访", sense: "remark" }] },
      { sheet: "二季度", words: [{ words: "电话回访", sense: "remark" }] },
    ]);
    expect(choices()).toHaveLength(0);
    expect(screen.queryByText(/看不懂/)).toBeNull();
    await click("button", "撤销");
    expect(excel.corrections.tables).toEqual([]);
    expect(choices()).toHaveLength(2);
  });

  it("is listed among the corrections, where it can be explained otherwise or left to the program", async () => {
    await openPane(excel);
    await choose(choices()[0], "remark");
    await showView("设置");
    await click("button", "2024年台州市教育现代化监测情况一季度");
    await choose(screen.getByRole("combobox", { name: "“电话回访”当作什么" }), "indicator");
    expect(excel.corrections.tables).toMatchObject([
      { sheet: "二季度", words: [{ sense: "remark" }] },
      { sheet: "一季度", words: [{ words: "电话回访", sense: "indicator" }] },
    ]);
    await click("button", "去掉对“电话回访”的解释");
    expect(notice()).toContain("“电话回访”已恢复自动识别。");
    expect(excel.corrections.tables.find(({ sheet }) => sheet === "一季度")?.words).toEqual([]);
  });

  it("is asked about in English", async () => {
    await openPane(excel, enUS);
    expect(screen.getAllByRole("combobox", { name: "What the row “电话回访” is" })).toHaveLength(2);
  });
});
