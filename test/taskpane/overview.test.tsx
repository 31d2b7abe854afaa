import "../setup/browserWindow";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { gridOf } from "../core/gridOf";
import { axeFinds } from "./axe";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";
import { choose, typeInto } from "./tools/typeInto";

jest.setTimeout(60_000);

let excel: FakeExcel;
beforeEach(() => (excel = new FakeExcel(sampleGrids())));
afterEach(cleanup);

const cards = () =>
  screen
    .getAllByRole("button", { expanded: true })
    .filter((one) => one.className === "edu-fold")
    .map((one) => one.textContent);
const notice = () => screen.getByRole("status").textContent;

/** Short names of indicators across, counties down: easily read the wrong way round. */
const turnedTable = gridOf(
  `
县（市、区）|师资|班额|图书|校舍|设备
甲片|√|※|√|√|√
乙片|√|√|※|√|√
丙片|※|√|√|√|√
`,
  "片区"
);

describe("总览", () => {
  it("puts first the table of the sheet in front, and follows the user to another", async () => {
    excel.front = "现代化监测";
    await openPane(excel);
    expect(cards()[0]).toBe("台州各县（市、区）教育现代化发展水平监测情况");
    await act(async () => excel.change({ kind: "activated", sheet: "义务教育" }));
    await standStill();
    expect(cards()[0]).toMatch(/^2024年义务教育/);
  });

  it("stays as it is when the pane itself leads to a sheet", async () => {
    excel.front = "优质均衡";
    await openPane(excel);
    const before = cards();
    await click("button", /^天台 达成度 65\.9%，定位到“现代化监测”/);
    await act(async () => excel.change({ kind: "activated", sheet: "现代化监测" }));
    await standStill();
    expect(cards()).toEqual(before);
  });

  it("folds a table that leaves nothing to do", async () => {
    const grids = ["a", "b"].map((name) =>
      gridOf(
        `
达标情况${name}
指标|椒江区|黄岩区|路桥区
1.生师比|√|√|${name === "a" ? "√" : "※"}
2.班额|√|√|√
3.图书|√|√|√
注：“√”表示达标，“※”表示未达标。
`,
        name
      )
    );
    excel = new FakeExcel([gridOf("说明|", "说明"), ...grids]);
    excel.front = "说明";
    await openPane(excel);
    expect(cards()).toEqual(["达标情况b"]);
  });

  it("says who is below the benchmark and that 市本级 is no county", async () => {
    await openPane(excel);
    expect(
      screen.getByRole("button", { name: "10 县（市、区） 低于基准 另有市本级" })
    ).toBeTruthy();
  });

  it("leads to one county's page with its checklists, funding and findings, and back", async () => {
    await openPane(excel);
    await choose("只看一个县（市、区）", "天台县");
    expect(screen.getByRole("heading", { name: "天台县" })).toBeTruthy();
    expect(screen.getByText("指标都已达标。")).toBeTruthy();
    expect(screen.getAllByText(/^达成度/)[0]?.textContent).toContain("并列第 1 名（共 10 个）");
    const funding = within(screen.getByRole("table", { name: /^2023年普通高中/ }));
    expect(funding.getByRole("row", { name: /^普通高中.*−12,428/ })).toBeTruthy();
    const causes = within(screen.getByRole("region", { name: "需要核对" }));
    expect(causes.getByText(/指标值 29323 可能应为/)).toBeTruthy();
    expect(await axeFinds()).toEqual([]);
    await click("button", "← 返回全部");
    expect(screen.getByRole("region", { name: "总的情况" })).toBeTruthy();
    const [name] = screen.getAllByRole("button", { name: "仙居" });
    await act(async () => name?.click());
    await standStill();
    expect(screen.getByRole("heading", { name: "仙居县" })).toBeTruthy();
  });
});

describe("several cells at once", () => {
  it("are gone through one by one where Excel selects only the first", async () => {
    await openPane(excel);
    await click("button", /^天台 未达标 15 项，定位到“现代化监测”/);
    const walk = within(screen.getByRole("group", { name: "逐处查看" }));
    const [first = ""] = excel.went[0]?.split("!")[1]?.split(",") ?? [];
    expect(walk.getByRole("status").textContent).toMatch(
      new RegExp(`^第 1 处，共 \\d+ 处：${first}$`)
    );
    await click("button", "下一处");
    expect(walk.getByRole("status").textContent).toMatch(/^第 2 处/);
    expect(excel.went.at(-1)).toBe(`现代化监测!${excel.went[0]?.split("!")[1]?.split(",")[1]}`);
    await click("button", "上一处");
    await click("button", "上一处");
    expect(walk.getByRole("status").textContent).toMatch(/^第 (\d+) 处，共 \1 处/);
    await click("button", "结束逐处查看");
    expect(screen.queryByRole("group", { name: "逐处查看" })).toBeNull();
  });
});

describe("the ribbon", () => {
  it("tells the pane that it has flagged", async () => {
    await openPane(excel);
    excel.flagged = ["优质均衡"];
    await act(async () => excel.tellPane({ kind: "flags" }));
    await standStill();
    expect(screen.getByText(/已标注 1 张工作表/)).toBeTruthy();
  });

  it("has the pane read the workbook again once what the add-in did was undone", async () => {
    await openPane(excel);
    const reads = () => excel.asked.filter((name) => name === "readWorkbook").length;
    const before = reads();
    await act(async () => {
      excel.tellPane({ kind: "undone" });
      excel.tellPane({ kind: "undone" });
      await new Promise((read) => setTimeout(read, 400));
    });
    await standStill();
    expect(reads()).toBe(before + 1);
  });

  it("has the pane say what no dialog could", async () => {
    await openPane(excel);
    await act(async () => excel.tellPane({ kind: "said", text: "已取消标注：2 张工作表。" }));
    expect(screen.getByText("已取消标注：2 张工作表。")).toBeTruthy();
  });
});

describe("ranking, decimals and the line", () => {
  it("are kept in the workbook and hold for pane and lists", async () => {
    await openPane(excel);
    await showView("设置");
    await click("button", "排名、小数和达标线");
    fireEvent.click(screen.getByRole("radio", { name: "1、1、3" }));
    await standStill();
    fireEvent.click(screen.getByRole("radio", { name: "70%" }));
    await standStill();
    await typeInto("达标线（达成度要达到多少，空着不画）", "一百");
    fireEvent.blur(screen.getByRole("textbox", { name: /^达标线/ }));
    await standStill();
    expect(screen.getByText(/请填 0 到 100% 之间的数/)).toBeTruthy();
    await typeInto("达标线（达成度要达到多少，空着不画）", "８０％");
    fireEvent.blur(screen.getByRole("textbox", { name: /^达标线/ }));
    await standStill();
    expect(excel.corrections.preferences).toEqual({
      ranking: "competition",
      decimals: 0,
      line: 0.8,
    });
    await showView("总览");
    expect(screen.getByRole("row", { name: /^3 温岭 87%/ })).toBeTruthy();
    expect(screen.getAllByText(/达到 80% 的 4 个。$/)).toHaveLength(1);
    await click("button", "清单");
    await click("menuitem", /^晾晒排名/);
    expect(JSON.stringify(excel.reports[0]?.tables[0]?.rows[2]?.slice(0, 2))).toBe('[3,"温岭"]');
  });
});

describe("a table that was not recognised", () => {
  it("opens where it is pointed at and says why it was not taken", async () => {
    excel = new FakeExcel([turnedTable]);
    await openPane(excel);
    await click("button", "我的表没有认出来");
    expect(screen.getByRole("button", { name: "有一张表没有认出来", expanded: true })).toBeTruthy();
  });

  it("is shown as it would be read, with what speaks against it, before it counts", async () => {
    excel = new FakeExcel([turnedTable]);
    await openPane(excel);
    await click("button", "我的表没有认出来");
    excel.selected = { sheet: "片区", address: "A1:F4" };
    await click("button", "识别选中的区域");
    expect(excel.corrections.tables).toEqual([]);
    const preview = within(screen.getByRole("region", { name: "先看看认得对不对" }));
    fireEvent.click(preview.getByRole("radio", { name: "县在列" }));
    await standStill();
    expect(preview.getByText("县（市、区） 5 个：师资、班额、图书、校舍…")).toBeTruthy();
    expect(preview.getAllByRole("alert").map((one) => one.textContent)).toContain(
      "“师资”“班额”“图书”看着不像县（市、区）的名称，请核对方向。"
    );
    fireEvent.click(preview.getByRole("radio", { name: "县在行" }));
    await standStill();
    expect(preview.getByText("县（市、区） 3 个：甲片、乙片、丙片")).toBeTruthy();
    expect(preview.getByText("指标 5 项：师资、班额、图书、校舍…")).toBeTruthy();
    await click("button", "认得对，按这样识别");
    expect(excel.corrections.tables).toMatchObject([
      { sheet: "片区", kind: "checklist", area: "A1:F4", transposed: true },
    ]);
    expect(notice()).toContain("“片区”的 A1:F4");
    await showView("总览");
    expect(screen.getAllByRole("row", { name: /^并列 1 .片 80\.0%/ })).toHaveLength(3);
  });
});
