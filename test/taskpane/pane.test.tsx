import "../setup/browserWindow";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { enUS } from "../../src/i18n/enUS";
import { zhCN } from "../../src/i18n/zhCN";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";

const MONITORING = "现代化监测";

jest.setTimeout(30_000);

let excel: FakeExcel;
beforeEach(() => (excel = new FakeExcel(sampleGrids())));
afterEach(cleanup);

const notice = () => screen.getByRole("status").textContent;
const rowsOf = (name: RegExp) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

describe("the pane on the bureau's workbook", () => {
  it("says first how many tables it knows and how much there is to check", async () => {
    await openPane(excel);
    const verdict = within(screen.getByRole("region", { name: "总的情况" }));
    expect(verdict.getByText("识别出 6 张表，有 3 处数字需要核对。")).toBeTruthy();
    expect(verdict.getByRole("button", { name: "324 项次未达标" })).toBeTruthy();
  });

  it("ranks regions with ties as ties, on exact rates", async () => {
    await openPane(excel);
    expect(rowsOf(/教育现代化发展水平.*达成度/).slice(-2)).toEqual([
      "并列 7路桥45.5%24",
      "并列 7仙居45.5%24",
    ]);
  });

  it("leads from a county's figure to its unmet cells, several areas at once", async () => {
    await openPane(excel);
    await click("button", /^天台 未达标 15 项，定位到“现代化监测”/);
    await click("button", /^天台 达成度 65\.9%，定位到“现代化监测”的 J3:J46/);
    expect(excel.went[0]).toMatch(/^现代化监测!J\d+(:J\d+)?(,J\d+(:J\d+)?)+$/);
    expect(excel.went[1]).toBe("现代化监测!J3:J46");
  });

  it("finds what is unmet by county and by indicator", async () => {
    await openPane(excel);
    await showView("未达标");
    fireEvent.change(screen.getByRole("combobox", { name: "选择要看的表" }), {
      target: { value: "2" },
    });
    await standStill();
    expect(screen.getByText("共 181 项次，涉及 9 个县（市、区）。")).toBeTruthy();
    fireEvent.change(screen.getByRole("searchbox", { name: "查找指标或县（市、区）" }), {
      target: { value: "天台 生师比" },
    });
    await standStill();
    const county = within(screen.getByRole("region", { name: "天台，未达标 1 项" }));
    await act(() => fireEvent.click(county.getByText("4.生师比")));
    expect(excel.went.at(-1)).toMatch(/^现代化监测!J\d+$/);
    fireEvent.click(screen.getByRole("radio", { name: "按指标" }));
    await standStill();
    expect(screen.getByRole("region", { name: "4.生师比，1 个县（市、区）未达标" })).toBeTruthy();
  });

  it("shows gaps, growth and need with net and shortfalls alone, and the way to each cell", async () => {
    await openPane(excel);
    await showView("经费");
    const stage = within(screen.getByRole("region", { name: "普通高中" }));
    expect(stage.getByText("浙江省 36,703 元")).toBeTruthy();
    expect(stage.getByText("−6.19")).toBeTruthy();
    expect(stage.getByText("6.34")).toBeTruthy();
    expect(stage.getByRole("row", { name: /^三门县/ }).textContent).toContain("−");
    fireEvent.click(stage.getByRole("button", { name: /^三门县 差额 −/ }));
    await standStill();
    expect(excel.went.at(-1)).toBe("高中中职幼儿园!D11");
    expect(screen.getByText("正负号怎么看")).toBeTruthy();
  });
});

describe("核对", () => {
  beforeEach(async () => {
    await openPane(excel);
    await showView("核对");
  });

  it("groups findings by what is wrong, with printed and computed figures", () => {
    const wrong = within(screen.getByRole("region", { name: "达成度与标记不一致" }));
    expect(wrong.getByText(/路桥的达成度印作 46/)).toBeTruthy();
    expect(wrong.getByText("按标记算").textContent).toContain("45.5");
    expect(screen.getByRole("region", { name: "指标值、增长、差额互相矛盾" })).toBeTruthy();
  });

  it("offers a correction only where the sheet leaves no choice", () => {
    expect(
      screen
        .getAllByRole("button", { name: /^(改为|填入) [\d.]+，“/ })
        .map((one) => one.textContent)
    ).toEqual(["改为 45.5", "填入 14.04"]);
  });

  it("corrects a figure with one click, lists it, and takes it back", async () => {
    await click("button", "改为 45.5，“现代化监测”F47");
    expect(excel.at(MONITORING, "F47")).toBe(45.5);
    expect(notice()).toContain("已改正 1 处");
    expect(screen.queryByRole("region", { name: "达成度与标记不一致" })).toBeNull();
    await click("button", "取回“现代化监测”F47 原来的内容");
    expect(excel.at(MONITORING, "F47")).toBe(46);
    expect(screen.getByRole("region", { name: "达成度与标记不一致" })).toBeTruthy();
  });

  it("corrects all that is certain at once, and undoes it", async () => {
    await click("button", "能确定的全部改正（2 处）");
    const preview = within(screen.getByRole("region", { name: "将要做的改动" }));
    expect(preview.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "现代化监测 F47：46 → 45.5",
      "义务教育 G17：14.04",
    ]);
    expect(excel.at(MONITORING, "F47")).toBe(46);
    await click("button", "改正");
    expect(screen.queryByRole("region", { name: "将要做的改动" })).toBeNull();
    expect(notice()).toContain("已改正 2 处");
    expect(excel.at("义务教育", "G17")).toBe(14.04);
    await click("button", "撤销");
    expect(notice()).toContain("已取回 2 处");
    expect(excel.at("义务教育", "G17")).toBe("");
  });

  it("leaves a cell alone that was changed meanwhile", async () => {
    excel.put(MONITORING, "F47", "见附件");
    await click("button", "改为 45.5，“现代化监测”F47");
    expect(notice()).toContain("没有改动");
    expect(excel.at(MONITORING, "F47")).toBe("见附件");
  });

  it("says what to do when Excel refuses to correct, and keeps the finding", async () => {
    excel.refusals.set("correctCells", "protected");
    await click("button", "改为 45.5，“现代化监测”F47");
    expect(screen.getByRole("alert").textContent).toContain(zhCN.hostError.protected);
    expect(screen.getByRole("region", { name: "达成度与标记不一致" })).toBeTruthy();
  });
});

describe("标注 and 取消标注", () => {
  it("shows the true state of the workbook, changes it and undoes it", async () => {
    await openPane(excel);
    expect(screen.queryByRole("button", { name: "取消标注" })).toBeNull();
    await click("button", "标注");
    expect(notice()).toContain("已标注 6 张表：未达标 324 项次");
    expect(screen.queryByRole("button", { name: "标注" })).toBeNull();
    expect(screen.getByText("已标注 6 张工作表")).toBeTruthy();
    await click("button", "撤销");
    expect(excel.flagged).toEqual([]);
    expect(screen.getByRole("button", { name: "标注" })).toBeTruthy();
  });

  it("knows a workbook that was flagged before, in part too", async () => {
    excel.flagged = ["优质均衡"];
    await openPane(excel);
    expect(screen.getByRole("button", { name: "取消标注" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "补上标注" })).toBeTruthy();
    expect(screen.getByText("已标注 1 张工作表，还有 5 张没有标注")).toBeTruthy();
  });

  it("looks again when the user comes back from the ribbon", async () => {
    await openPane(excel);
    excel.flagged = excel.grids.map(({ sheet }) => sheet);
    fireEvent.focus(window);
    await standStill();
    expect(screen.getByRole("button", { name: "取消标注" })).toBeTruthy();
  });

  it("says how many conditional formats Excel could not read", async () => {
    excel.unreadable = 2;
    await openPane(excel);
    await click("button", "标注");
    expect(notice()).toContain("已标注 6 张表");
    expect(notice()).toContain("有 2 条条件格式 Excel 读不出来");
    await click("button", "撤销");
    expect(notice()).toContain(zhCN.commands.cleared(6));
    expect(notice()).toContain("有 2 条条件格式 Excel 读不出来");
  });

  it("says what to do when Excel refuses, in no words of Excel's", async () => {
    await openPane(excel);
    excel.refusals.set("flagWorkbook", "protected");
    await click("button", "标注");
    expect(screen.getByRole("alert").textContent).toContain(zhCN.hostError.protected);
    expect(document.body.textContent).not.toContain("raw text");
    expect(screen.getByRole("button", { name: "标注" })).toHaveProperty("disabled", false);
  });
});

describe("lists and formulas", () => {
  it.each([
    ["短板清单", "短板清单"],
    ["晾晒排名", "晾晒排名"],
    ["核对结果", "核对结果"],
    ["经费缺口", "经费缺口"],
  ])("writes %s to a new sheet", async (item, name) => {
    await openPane(excel);
    await click("button", "清单");
    await click("menuitem", new RegExp(`^${item}`));
    expect(excel.reports.map((report) => report.name)).toEqual([name]);
    expect(notice()).toContain(`已写到新工作表“${name}”`);
  });

  it("writes totals as formulas and puts back what was there", async () => {
    await openPane(excel);
    await click("button", "公式");
    await click("menuitem", /^合计写成公式/);
    expect(excel.formulas).toEqual([]);
    await click("button", "写入");
    const [first] = excel.formulas;
    expect(first?.formula).toMatch(/^=.*EDU\./);
    expect(notice()).toMatch(/已把 \d+ 个合计写成公式/);
    const count = excel.formulas.length;
    await click("button", "公式");
    await click("menuitem", new RegExp(`^放回原来的内容（${count} 格）`));
    expect(excel.formulas).toEqual([]);
    expect(notice()).toContain(`已放回 ${count} 格`);
  });

  it("writes a stage's formulas to an empty column right of the table", async () => {
    await openPane(excel);
    await showView("经费");
    const stage = within(screen.getByRole("region", { name: "普通高中" }));
    await act(() => fireEvent.click(stage.getByRole("button", { name: "写入公式" })));
    await standStill();
    const preview = within(screen.getByRole("region", { name: "将要做的改动" }));
    expect(preview.getByText(/O4:O17、P4:P17 写入普通高中差额、定基增长的公式/)).toBeTruthy();
    expect(preview.getByText("应增经费：表内没有学生数一列，不写。")).toBeTruthy();
    expect(preview.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain(
      'O7:O17：=EDU.GAP(EDU.ACTUAL(B7:B17&"",C7:C17&"%"),B7:B17&"")'
    );
    await click("button", "写入");
    expect(excel.formulas.map(({ cell }) => cell)).toEqual(["O4", "O7", "P4", "P7"]);
    expect(notice()).toContain("写入差额、定基增长的公式");
    await click("button", "撤销");
    expect(excel.formulas).toEqual([]);
  });

  it("writes nothing where the user does not want what is proposed", async () => {
    await openPane(excel);
    await click("button", "公式");
    await click("menuitem", /^合计写成公式/);
    await click("button", "不改");
    expect(screen.queryByRole("region", { name: "将要做的改动" })).toBeNull();
    expect(excel.formulas).toEqual([]);
    expect(excel.asked).not.toContain("writeFormulas");
  });

  it("says which regions of a stage get no formula, since their figures contradict each other", async () => {
    await openPane(excel);
    await showView("经费");
    const stage = within(screen.getByRole("region", { name: "中等职业教育" }));
    await act(() => fireEvent.click(stage.getByRole("button", { name: "写入公式" })));
    await standStill();
    const preview = screen.getByRole("region", { name: "将要做的改动" }).textContent;
    expect(preview).toContain(
      "差额：市本级（H7）、天台县（H12）印出的指标值、增长、差额互相对不上"
    );
    expect(preview).toContain("定基增长：市本级（G7）、天台县（G12）印出的");
  });

  it("says which cell showed what instead of what when a writing was taken back", async () => {
    await openPane(excel);
    const difference = {
      sheet: "高中中职幼儿园",
      cell: "O10",
      shows: -12517.14,
      expected: -394.29,
      why: "differs",
    } as const;
    excel.takenBack = { kind: "takenBack", difference };
    await click("button", "公式");
    await click("menuitem", /^合计写成公式/);
    await click("button", "写入");
    expect(screen.getByRole("alert").textContent).toContain(
      "“高中中职幼儿园”的 O10 显示 -12517.14，按面板应为 -394.29，两者不符，已全部撤回，工作簿没有改动。"
    );
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  it("says beforehand which EDU formulas become values, converts them, and puts them back", async () => {
    const step = { sheet: "经费", formula: "=EDU.GAP(B4,C4)" };
    excel.native = [
      { ...step, cell: "E4", area: "E4", native: "=((B4)-(C4))", why: null },
      { ...step, cell: "F4", area: "F4:F6", native: null, why: "spills" },
    ];
    await openPane(excel);
    await click("button", "公式");
    await click("menuitem", /^转为普通公式/);
    const preview = within(screen.getByRole("region", { name: "将要做的改动" }));
    expect(preview.getByText(/1 个 EDU 公式将变成普通公式，1 个变成数值/)).toBeTruthy();
    expect(preview.getByText("变成数值（结果溢出到几格）：经费!F4:F6。")).toBeTruthy();
    expect(excel.converted).toEqual([]);
    excel.forgotten = 3;
    await click("button", "转换");
    expect(excel.converted).toHaveLength(2);
    expect(notice()).toContain("已把 1 个 EDU 公式转为普通公式，1 个");
    expect(notice()).toContain("放回用的记录已满，最早的 3 条本来已放不回去");
    await click("button", "公式");
    await click("menuitem", /^恢复 EDU 公式（2 个）/);
    expect(notice()).toContain("已恢复 2 个 EDU 公式");
    expect(excel.converted).toEqual([]);
  });
});

describe("following the workbook", () => {
  it("shows an edit within a moment, reading that sheet and no other", async () => {
    await openPane(excel);
    const before = excel.asked.length;
    excel.type("优质均衡", "L4", "√");
    await standStill(1200);
    expect(excel.asked.slice(before)).toEqual(["readSheet 优质均衡"]);
    expect(screen.getByRole("button", { name: "323 项次未达标" })).toBeTruthy();
  });

  it("says beside the rate that a mark which nobody knows is left out, and leads to it", async () => {
    await openPane(excel);
    excel.type("优质均衡", "C3", "好");
    await standStill(1200);
    const row = screen.getByRole("row", { name: /椒江 72\.4%/ });
    expect(within(row).getByText("1 项未计")).toBeTruthy();
    await click("button", /^椒江 有 1 项空着或看不懂/);
    expect(excel.went.at(-1)).toBe("优质均衡!C3");
  });

  it("keeps the old figures and says so when a cell is being edited, and reads again by itself", async () => {
    await openPane(excel);
    excel.refusals.set("readSheet", "editing");
    excel.type("优质均衡", "L4", "√");
    await standStill(700);
    expect(screen.getByText(/下面的数字可能不是最新的/)).toBeTruthy();
    await standStill(1500);
    expect(screen.queryByText(/下面的数字可能不是最新的/)).toBeNull();
    expect(screen.getByRole("button", { name: "323 项次未达标" })).toBeTruthy();
  });

  it("drops a sheet that is deleted, takes one in that is added, and follows a new name", async () => {
    await openPane(excel);
    const [first, ...others] = excel.grids;
    excel.grids = others;
    excel.change({ kind: "deleted", sheet: "优质均衡" });
    await standStill();
    expect(screen.getByText(/识别出 5 张表/)).toBeTruthy();
    excel.grids = [...others, { ...first!, sheet: "新表" }];
    excel.change({ kind: "added", sheet: "新表" });
    await standStill(1200);
    expect(screen.getByText(/识别出 6 张表/)).toBeTruthy();
    excel.grids = [...others, { ...first!, sheet: "旧表" }];
    excel.change({ kind: "renamed", sheet: "旧表", before: "新表" });
    await standStill(1200);
    expect(screen.getByRole("button", { name: /旧表 A2:L34/ })).toBeTruthy();
    expect(document.body.textContent).not.toContain("新表");
  });
});

describe("a workbook without known tables", () => {
  it("says what it looks for, offers a sample, and names the sheets left alone", async () => {
    excel = new FakeExcel([{ sheet: "值班表", top: 0, left: 0, values: [["姓名", "电话"]] }]);
    await openPane(excel);
    expect(screen.getByRole("heading", { name: "没有找到认识的表" })).toBeTruthy();
    expect(screen.getByRole("table", { name: "达标情况表" })).toBeTruthy();
    expect(screen.getByText(/值班表/)).toBeTruthy();
    await click("button", "打开示例");
    expect(excel.asked).toContain("openSample");
  });
});

describe("when something goes wrong", () => {
  it("says what to do when the workbook cannot be read, and reads again on demand", async () => {
    excel.refusals.set("readWorkbook", "busy");
    await openPane(excel);
    expect(screen.getByRole("alert").textContent).toContain(zhCN.hostError.busy);
    await click("button", "重新读取");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(/识别出 6 张表/)).toBeTruthy();
  });

  it("says what to do when Excel will not go to a cell", async () => {
    await openPane(excel);
    excel.refusals.set("goToCell", "missing");
    await click("button", "优质均衡 A2:L34");
    expect(screen.getByRole("alert").textContent).toContain(zhCN.hostError.missing);
    expect(screen.getByText(/识别出 6 张表/)).toBeTruthy();
  });

  it("keeps the other views usable when one cannot be drawn", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation();
    const broken = new Proxy(zhCN.unmet, {
      get() {
        throw new Error("raw drawing error");
      },
    });
    const replaced = jest.replaceProperty(zhCN, "unmet", broken);
    await openPane(excel);
    await act(() => fireEvent.click(screen.getByRole("tab", { name: "未达标" })));
    await standStill();
    expect(screen.getByRole("alert").textContent).toContain(zhCN.failure.crashed);
    expect(document.body.textContent).not.toContain("raw drawing");
    await showView("总览");
    expect(screen.getByText(/识别出 6 张表/)).toBeTruthy();
    replaced.restore();
    logged.mockRestore();
  });
});

describe("the tabs", () => {
  it("move by arrow keys, Home and End, and show their view", async () => {
    await openPane(excel);
    const tab = (name: string | RegExp) => screen.getByRole("tab", { name });
    act(() => tab("总览").focus());
    fireEvent.keyDown(tab("总览"), { key: "ArrowRight" });
    await standStill();
    expect(document.activeElement).toBe(tab("未达标"));
    expect(tab("未达标").getAttribute("aria-selected")).toBe("true");
    fireEvent.keyDown(tab("未达标"), { key: "End" });
    expect(document.activeElement).toBe(tab("设置"));
    fireEvent.keyDown(tab("设置"), { key: "ArrowRight" });
    expect(document.activeElement).toBe(tab("总览"));
    await standStill();
  });
});

describe("in English", () => {
  it("speaks English where the host does; names of the sheets stay", async () => {
    await openPane(excel, enUS);
    expect(screen.getByText("6 tables recognised; 3 figures to check.")).toBeTruthy();
    await showView("Check");
    expect(
      screen.getByRole("button", { name: "Change to 45.5, F47 on “现代化监测”" })
    ).toBeTruthy();
  });
});

describe("outside Excel", () => {
  it("says that the page belongs into Excel and how to get there", async () => {
    await openPane(null);
    expect(screen.getByRole("heading", { name: "请在 Excel 中打开" })).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
