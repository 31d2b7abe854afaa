import "../../setup/browserWindow";
import { act, fireEvent, screen } from "@testing-library/react";
import type { Grid } from "../../../src/core/sheet/grid";
import { saveXlsx } from "../../../src/workbench/host/xlsx/saveXlsx";
import type { SheetData } from "../../../src/workbench/host/sheetData";
import { hostFor } from "../../excel/hostFor";
import { click, showView, standStill } from "../openPane";
import { december, figures, june } from "./toolSheets";

jest.setTimeout(120_000);

const sheetOf = ({ sheet, values }: Grid): SheetData => ({
  name: sheet,
  values: values.map((row) => (row ?? []).map((cell) => cell ?? "")),
});
const host = hostFor([june, december, figures].map(sheetOf));

/** The page as Excel opens it: index.tsx with the real src/excel, on the published Office.js. */
beforeAll(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(Office, {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
  });
  jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  Object.assign(Office.context, { displayLanguage: "zh-CN", officeTheme: { isDarkTheme: false } });
  await act(async () => {
    await import("../../../src/taskpane/index");
  });
  await standStill(300);
  await showView("工具");
});

const notice = () => screen.getByRole("status").textContent;
const names = () => host.workbook.inOrder().map(({ Name }) => Name);
const cellsOf = (name: string) => host.workbook.Worksheets.GetItem(name).cells;
const columnOf = (name: string, column: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => cellsOf(name).value(row, column));

function county(name: string, region: string, ...marks: string[]): File {
  const bytes = saveXlsx([
    {
      name: "上报",
      values: [
        ["优质均衡达标情况", ""],
        ["指标", region],
        ["1.生师比达到要求", marks[0] ?? ""],
        ["2.班额符合规定", marks[1] ?? ""],
        ["3.巩固率达到95%以上", marks[2] ?? ""],
        ["4.体育馆、音乐教室、美术教室达到规定要求", marks[3] ?? ""],
      ],
    },
  ]);
  return fileOf(name, Uint8Array.from(bytes));
}

/** A file as browsers give it: the page here has no arrayBuffer of its own. */
function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  return Object.assign(new window.File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
}

describe("the tools in the embedded Excel", () => {
  it("compare two dates and write what changed, with links to the cells of both", async () => {
    await click("button", "两期对比");
    await standStill(300);
    await click("button", "两期对比：写成新工作表");
    await standStill(300);
    expect(notice()).toContain("已写到新工作表“两期对比”");
    expect(host.workbook.activeSheet).toBe("两期对比");
    const kinds = columnOf("两期对比", 1, 40);
    expect(kinds.filter((kind) => kind === "新达标")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "退为未达标")).toHaveLength(1);
    const row = kinds.indexOf("退为未达标");
    expect(cellsOf("两期对比").formula(row, 7)).toBe('=HYPERLINK("#\'本期\'!B5","B5")');
    await click("button", "两期对比");
  });

  it("gather county files beside the city's sheet, leave no sheet of theirs behind, and write two sheets", async () => {
    const before = names();
    await click("button", "汇总各县");
    fireEvent.change(screen.getByLabelText("选择文件…", { selector: "input" }), {
      target: {
        files: [
          county("椒江.xlsx", "椒江区", "√", "※", "※", "√"),
          county("黄岩.xlsx", "黄岩区", "√", "√", "※", ""),
          fileOf("坏的.xlsx", new TextEncoder().encode("no workbook")),
        ],
      },
    });
    await standStill();
    await click("button", "开始汇总");
    await standStill(900);
    expect(names()).toEqual(before);
    expect(screen.getByText("2 个文件，4 项指标，2 个县（市、区）。")).toBeTruthy();
    expect(screen.getByText("没有上报：路桥区")).toBeTruthy();
    expect(screen.getByText(/^椒江区?：.*上报“※”/)).toBeTruthy();
    expect(screen.getByText("坏的.xlsx")).toBeTruthy();
    await click("button", "汇总各县：写成新工作表");
    await standStill(600);
    expect(names()).toEqual([...before, "各县汇总", "汇总核对"]);
    const texts = columnOf("各县汇总", 1, 12);
    expect(texts.slice(texts.indexOf("椒江区"), texts.indexOf("椒江区") + 5)).toEqual([
      "椒江区",
      "√",
      "※",
      "※",
      "√",
    ]);
    await click("button", "汇总各县");
  });

  it("turn figures into marks by formulas that follow the figures", async () => {
    await click("button", "数值转标记");
    await standStill(300);
    await click("button", "数值转标记：写成新工作表");
    await standStill(300);
    expect(notice()).toContain("已写到新工作表“达标标记”");
    const cells = cellsOf("达标标记");
    expect(cells.formula(2, 2)).toBe("=EDU.MARK('指标数据'!C3:F4,B3:B4)");
    expect(columnOf("达标标记", 0, 6).slice(1)).toEqual([
      "指标",
      "1.学前三年毛入园率",
      "2.特教生均公用经费（元）",
      "达成度",
      "未达标数",
    ]);
    expect(columnOf("达标标记", 1, 4).slice(1)).toEqual(["标准", "≥85%", "不低于6000元"]);
  });
});
