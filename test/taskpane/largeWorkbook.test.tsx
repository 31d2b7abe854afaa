import "../setup/browserWindow";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { Grid } from "../../src/core/sheet/grid";
import { zhCN } from "../../src/i18n/zhCN";
import type { PaneCalls } from "../../src/taskpane/excelCalls";
import { App } from "../../src/taskpane/App";
import { loadCore } from "../../src/taskpane/session/loadCore";
import { paneSession } from "../../src/taskpane/session/paneSession";
import { reviewGrids } from "../../src/taskpane/session/reviewGrids";
import { markGrid } from "../bench/markGrid";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView } from "./openPane";

jest.setTimeout(60_000);
afterEach(cleanup);

const named = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });
const drawn = () => document.querySelectorAll("tr, li, section").length;

describe("a sheet of 600 indicators × 90 counties", () => {
  const sheets = [named(markGrid(600, 90), "大表")];

  it("is drawn a part at a time in every view", async () => {
    await openPane(new FakeExcel(sheets));
    expect(drawn()).toBeLessThan(60);
    await click("button", "再显示 15 项（还有 75 项）");
    expect(drawn()).toBeLessThan(80);
    await showView("未达标");
    expect(drawn()).toBeLessThan(100);
    fireEvent.click(screen.getByRole("radio", { name: "按指标" }));
    await showView("未达标");
    // 40 indicators with up to 40 counties each.
    expect(document.querySelectorAll("section.edu-group").length).toBe(40);
    await showView("设置");
    expect(drawn()).toBeLessThan(60);
  });
});

describe("a workbook of 60 sheets", () => {
  const sheets = Array.from({ length: 60 }, (_, k) => named(markGrid(60, 20), `表${k + 1}`));

  it("unfolds the table of the sheet in front alone; folded cards say how theirs stands", async () => {
    await openPane(new FakeExcel(sheets));
    expect(screen.queryAllByRole("table")).toHaveLength(1);
    expect(screen.getAllByText(/^最高 .+%，最低 .+%。$|^各县/)).toHaveLength(19);
    expect(screen.getByRole("button", { name: "再显示 20 项（还有 40 项）" })).toBeTruthy();
  });

  it("is judged in stretches between which the browser may draw, and can be stopped", async () => {
    const core = await loadCore();
    const large = Array.from({ length: 8 }, (_, k) => named(markGrid(600, 90), `表${k + 1}`));
    const told: number[] = [];
    const stopping = new AbortController();
    const reviews = reviewGrids(
      core,
      large,
      { tables: [] },
      (done) => {
        told.push(done);
        if (told.length === 2) stopping.abort();
      },
      stopping.signal
    );
    await expect(reviews).rejects.toThrow("cancelled");
    expect(told).toHaveLength(2);
    expect(told[1]).toBeLessThan(8);
  });
});

describe("a long reading", () => {
  it("shows how far it is and stops when asked", async () => {
    const excel = new FakeExcel([]);
    const calls = excel.calls();
    let answer: (grids: Grid[]) => void = () => undefined;
    const slow: PaneCalls = {
      ...calls,
      readWorkbook: (reading) => {
        reading?.onProgress?.(30_000, 120_000);
        return new Promise((resolve) => (answer = resolve));
      },
    };
    const session = paneSession(() => Promise.resolve(slow), zhCN);
    render(<App session={session} strings={zhCN} officeLook={() => ({})} />);
    expect(screen.getByRole("progressbar", { name: zhCN.task.read })).toBeTruthy();
    await screen.findByRole("button", { name: "停止" });
    const bar = await screen.findByRole("progressbar", { name: zhCN.task.read });
    expect(bar.getAttribute("aria-valuenow")).toBe("25");
    fireEvent.click(screen.getByRole("button", { name: "停止" }));
    await act(async () => {
      answer([]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(screen.getByRole("status").textContent).toContain(zhCN.hostError.cancelled);
    expect(screen.getByRole("button", { name: "重新读取" })).toHaveProperty("disabled", false);
  });
});
