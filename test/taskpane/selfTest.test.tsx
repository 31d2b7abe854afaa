import "../setup/browserWindow";
import { cleanup, screen, within } from "@testing-library/react";
import type { SelfTestCheck } from "../../src/core/present/selfTestReport";
import { selfTestEnUS } from "../../src/i18n/selfTest/selfTestEnUS";
import { selfTestZhCN } from "../../src/i18n/selfTest/selfTestZhCN";
import { selfTestText, type SelfTestDone } from "../../src/taskpane/selfTest/selfTestText";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView, standStill } from "./openPane";

jest.setTimeout(60_000);
afterEach(cleanup);

const passed = (name: SelfTestCheck["name"]): SelfTestCheck => ({
  name,
  at: "",
  outcome: "passed",
  expected: "",
  shows: "",
});
const report: SelfTestDone = {
  kind: "done",
  complete: true,
  excel: {
    version: "16.0.17328",
    platform: "PC",
    language: "zh-CN",
    engine: "",
    sets: [
      ["ExcelApi", "1.17"],
      ["SharedRuntime", ""],
    ],
  },
  checks: [
    passed("written"),
    passed("function"),
    {
      name: "function",
      at: '=EDU.GAP("1:15",1)',
      outcome: "failed",
      expected: '[["#VALUE!"]]',
      shows: "[[-0.948]]",
    },
    { ...passed("coloursShown"), outcome: "skipped" },
    {
      name: "stopped",
      at: "reports",
      outcome: "failed",
      expected: "",
      shows: "other GeneralException 出错",
    },
    { name: "tidied", at: "", outcome: "failed", expected: "", shows: "Sheet2" },
  ],
};

describe("the text of a report", () => {
  it("names the Excel, what differs with both contents, and every step", () => {
    expect(selfTestText(report, selfTestZhCN).split("\n")).toEqual([
      "教育达标与经费核对：自检报告",
      "Excel：16.0.17328，PC，zh-CN",
      "浏览器内核：没有给出",
      "要求集：ExcelApi 1.17",
      "",
      "5 项里有 3 项和应有的不同。请把下面的报告发给维护人员。",
      "另有 1 项这个 Excel 没有办法查看，没有试。",
      "",
      "不同之处",
      '1. 自定义函数 =EDU.GAP("1:15",1)',
      '   应为：[["#VALUE!"]]',
      "   实为：[[-0.948]]",
      "2. 中断 生成清单",
      "   停在这里，Excel 答复：other GeneralException 出错",
      "3. 删去自检的表",
      "   应为：（空）",
      "   实为：Sheet2",
      "",
      "各步的结果",
      "写入表：1 项相同",
      "自定义函数：1 项不同，1 项相同",
      "标注显示的颜色：无法查看",
      "中断：1 项不同",
      "删去自检的表：1 项不同",
    ]);
  });

  it("says in English that nothing differs, or that it was stopped", () => {
    const well = { ...report, complete: false, checks: [passed("written")] };
    const text = selfTestText(well, selfTestEnUS);
    expect(text).toContain("You stopped it");
    expect(text).toContain("1 check, all as they should be.");
    expect(text).not.toContain("What differs");
    expect(text).toContain("Writing tables: 1 as expected");
  });
});

describe("自检 in 设置", () => {
  let excel: FakeExcel;
  beforeEach(async () => {
    excel = new FakeExcel([{ sheet: "Sheet1", top: 0, left: 0, values: [] }]);
    await openPane(excel);
    await showView("设置");
    await click("button", "自检");
  });

  it("says where a workbook holds something that nothing was begun, and how to begin", async () => {
    await click("button", "开始自检");
    expect(screen.getByText(/^这个工作簿里有内容，没有开始/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "开始自检" })).toBeTruthy();
  });

  it("shows the whole, each step, what differs and a report to copy", async () => {
    excel.selfTest = report;
    await click("button", "开始自检");
    const card = within(screen.getByRole("region", { name: "自检" }));
    expect(card.getByText(/^5 项里有 3 项和应有的不同。/)).toBeTruthy();
    expect(card.getByRole("row", { name: "自定义函数 1 项不同，1 项相同" })).toBeTruthy();
    expect(card.getAllByRole("listitem")).toHaveLength(3);
    const whole = card.getByRole("textbox", { name: "报告全文" });
    expect(whole).toHaveProperty("value", selfTestText(report, selfTestZhCN));
    expect(whole).toHaveProperty("readOnly", true);
  });

  it("copies the report; where that is not allowed it says how to", async () => {
    excel.selfTest = report;
    await click("button", "开始自检");
    await click("button", "复制报告");
    expect(screen.getByText(/^这里不让程序复制。/)).toBeTruthy();
    const copied: string[] = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    await click("button", "复制报告");
    Reflect.deleteProperty(navigator, "clipboard");
    expect(screen.getByText(/^已复制/)).toBeTruthy();
    expect(copied).toEqual([selfTestText(report, selfTestZhCN)]);
  });

  it("tells a refusal as any other action does, and can be begun again", async () => {
    excel.refusals.set("selfTest", "editing");
    await click("button", "开始自检");
    await standStill();
    expect(screen.getByRole("status").textContent).not.toBe("");
    expect(screen.queryByRole("textbox", { name: "报告全文" })).toBeNull();
    expect(screen.getByRole("button", { name: "开始自检" })).toHaveProperty("disabled", false);
  });
});
