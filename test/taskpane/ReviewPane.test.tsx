/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { Grid } from "../../src/core/grid/grid";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { enUS } from "../../src/i18n/enUS";
import { zhCN } from "../../src/i18n/zhCN";
import { App } from "../../src/taskpane/App";
import type { ExcelCalls } from "../../src/taskpane/excelCalls";
import { checklist, funding, region, review } from "./reviewFor";

jest.mock("../../src/core/review/reviewWorkbook");
const reviewed = jest.mocked(reviewWorkbook);

const grid: Grid = { sheet: "监测", top: 0, left: 0, values: [] };
const excelWith = (calls: Partial<ExcelCalls> = {}): ExcelCalls => ({
  readWorkbook: () => Promise.resolve([grid]),
  goToCell: () => Promise.resolve(),
  failureKind: () => null,
  ...calls,
});

async function open(excel: ExcelCalls | null, strings = zhCN): Promise<void> {
  render(<App excel={excel} strings={strings} dark={false} />);
  await settle();
}
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

beforeAll(() => {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(cleanup);

const mismatch = {
  rule: "rate-mismatch" as const,
  cell: "F47",
  printed: 46,
  computed: 45.5,
  message: "路桥区达成度印为 46，应为 45.5。",
};

describe("ReviewPane", () => {
  it("says first how many tables it knows and how much there is to check", async () => {
    reviewed.mockReturnValue(
      review([checklist([region("路桥", 20, 24)], [mismatch]), funding([-1])])
    );
    await open(excelWith());
    expect(screen.getByText("识别出 2 张表")).toBeTruthy();
    expect(screen.getByText(/有 1 处需要核对/)).toBeTruthy();
    expect(reviewed).toHaveBeenLastCalledWith([grid]);
  });

  it("ranks regions with ties as ties and nothing to judge as —", async () => {
    reviewed.mockReturnValue(
      review([
        checklist([
          region("路桥", 20, 24),
          region("新区", 0, 0),
          region("天台", 29, 15),
          region("仙居", 20, 24),
        ]),
      ])
    );
    await open(excelWith());
    const table = within(screen.getByRole("region", { name: "教育现代化监测情况" }));
    const rows = table.getAllByRole("row").map((row) => row.textContent);
    expect(rows.slice(1)).toEqual([
      "第 1天台65.9%15",
      "并列第 2路桥45.5%24",
      "并列第 2仙居45.5%24",
      "—新区——",
    ]);
  });

  it("shows the net need and the shortfalls alone", async () => {
    reviewed.mockReturnValue(review([funding([-6.34, 0.16])]));
    await open(excelWith());
    expect(screen.getByRole("row", { name: "普通高中 −6.18 6.34" })).toBeTruthy();
  });

  it("leads from a table and from a finding to their cells", async () => {
    const goToCell = jest.fn(() => Promise.resolve());
    reviewed.mockReturnValue(review([checklist([region("路桥", 20, 24)], [mismatch])]));
    await open(excelWith({ goToCell }));
    const findings = within(screen.getByRole("region", { name: "需要核对" }));
    expect(findings.getByText(mismatch.message)).toBeTruthy();
    expect(findings.getByText(/表上 46 · 计算 45.5/)).toBeTruthy();
    fireEvent.click(findings.getByRole("button", { name: "定位到“监测”的 F47" }));
    fireEvent.click(screen.getByRole("button", { name: "定位到“监测”的 A2:L48" }));
    await settle();
    expect(goToCell.mock.calls).toEqual([
      ["监测", "F47"],
      ["监测", "A2:L48"],
    ]);
  });

  it("says what to do when Excel refuses to go to a cell, and keeps the review", async () => {
    reviewed.mockReturnValue(review([checklist([region("路桥", 20, 24)], [mismatch])]));
    await open(
      excelWith({ goToCell: () => Promise.reject(new Error("raw")), failureKind: () => "editing" })
    );
    fireEvent.click(screen.getByRole("button", { name: "定位到“监测”的 F47" }));
    await settle();
    expect(screen.getByRole("alert").textContent).toContain(zhCN.hostError.editing);
    expect(screen.getByText("识别出 1 张表")).toBeTruthy();
  });

  it("says what to do when the workbook cannot be read, and reads again on demand", async () => {
    const readWorkbook = jest
      .fn<Promise<Grid[]>, []>()
      .mockRejectedValueOnce(new Error("raw text"));
    readWorkbook.mockResolvedValue([grid]);
    reviewed.mockReturnValue(review([funding([-1])]));
    await open(excelWith({ readWorkbook, failureKind: () => "busy" }));
    expect(screen.getByRole("alert").textContent).toContain(zhCN.hostError.busy);
    expect(document.body.textContent).not.toContain("raw text");
    fireEvent.click(screen.getByRole("button", { name: "重新读取" }));
    await settle();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText("识别出 1 张表")).toBeTruthy();
  });

  it("shows one sentence, not the error, when the review itself fails", async () => {
    reviewed.mockImplementation(() => {
      throw new TypeError("Cannot read properties of undefined");
    });
    await open(excelWith());
    expect(screen.getByRole("alert").textContent).toContain(zhCN.failure.crashed);
    expect(document.body.textContent).not.toContain("Cannot read");
  });

  it("shows one sentence when drawing the review fails", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation();
    const broken = checklist([region("路桥", 1, 1)]);
    Object.defineProperty(broken, "regions", {
      get: () => {
        throw new Error("raw drawing error");
      },
    });
    reviewed.mockReturnValue(review([broken]));
    await open(excelWith());
    expect(screen.getByRole("alert").textContent).toContain(zhCN.failure.crashed);
    expect(document.body.textContent).not.toContain("raw drawing");
    logged.mockRestore();
  });

  it("draws again after a reading that could not be drawn", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation();
    const broken = checklist([]);
    Object.defineProperty(broken, "regions", { get: () => JSON.parse("{") });
    reviewed.mockReturnValueOnce(review([broken])).mockReturnValue(review([funding([-1])]));
    await open(excelWith());
    fireEvent.click(screen.getByRole("button", { name: "重新读取" }));
    await settle();
    expect(screen.getByText("识别出 1 张表")).toBeTruthy();
    logged.mockRestore();
  });

  it("says what it looks for when no table is known, and names the sheets left alone", async () => {
    reviewed.mockReturnValue(review([], ["封面", "值班表"]));
    await open(excelWith());
    expect(screen.getByText("没有找到认识的表")).toBeTruthy();
    expect(screen.getByText(/封面、值班表/)).toBeTruthy();
  });

  it("says that it is reading while Excel has not answered", async () => {
    await open(excelWith({ readWorkbook: () => new Promise(() => undefined) }));
    expect(screen.getByText("正在读取工作簿…")).toBeTruthy();
    expect(screen.getByRole("button", { name: "重新读取" })).toHaveProperty("disabled", true);
  });

  it("speaks English where the host does", async () => {
    reviewed.mockReturnValue(review([funding([-1])]));
    await open(excelWith(), enUS);
    expect(screen.getByText("1 table recognised")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Go to A2:F18 on “经费”" })).toBeTruthy();
  });
});

describe("outside Excel", () => {
  it("says that the page belongs into Excel and how to get there", async () => {
    await open(null);
    expect(screen.getByRole("heading", { name: "请在 Excel 中打开" })).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
