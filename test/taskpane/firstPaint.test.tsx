import "../setup/browserWindow";
import { act, cleanup, render, screen } from "@testing-library/react";
import { zhCN } from "../../src/i18n/zhCN";
import { App } from "../../src/taskpane/App";
import type { PaneCalls } from "../../src/taskpane/excelCalls";
import { paneSession } from "../../src/taskpane/session/paneSession";
import { FakeExcel } from "./fakeExcel";
import { standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(30_000);
afterEach(cleanup);

/** The pane at its first paint; what follows comes, or does not, when the test says so. */
function openHeld() {
  const excel = new FakeExcel(sampleGrids());
  let settle = { come: (_: PaneCalls) => {}, fail: () => {} };
  const load = () =>
    new Promise<PaneCalls>((resolve, reject) => {
      settle = { come: resolve, fail: () => reject(new Error("raw text of the browser's error")) };
    });
  render(<App session={paneSession(load, zhCN)} strings={zhCN} officeLook={() => ({})} />);
  return {
    excel,
    come: () => act(async () => settle.come(excel.calls())),
    fail: () => act(async () => settle.fail()),
  };
}

describe("the pane before what follows its first paint has come", () => {
  it("shows its tabs and that it reads, and keeps the view that was chosen meanwhile", async () => {
    const { come } = openHeld();
    expect(screen.getByRole("progressbar", { name: zhCN.task.read })).toBeTruthy();
    expect(screen.getByRole("button", { name: "标注" })).toHaveProperty("disabled", true);
    const tab = screen.getByRole("tab", { name: "未达标" });
    act(() => {
      tab.focus();
      tab.click();
    });
    await come();
    await standStill();
    expect(document.activeElement).toBe(tab);
    expect(tab.getAttribute("aria-selected")).toBe("true");
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("searchbox", { name: zhCN.unmet.search })).toBeTruthy();
  });

  it("has Excel asked before it is drawn, and once", async () => {
    const calls = new FakeExcel(sampleGrids()).calls();
    const readWorkbook = jest.spyOn(calls, "readWorkbook");
    const session = paneSession(() => Promise.resolve(calls), zhCN);
    session.open();
    await standStill();
    expect(readWorkbook).toHaveBeenCalledTimes(1);
    render(<App session={session} strings={zhCN} officeLook={() => ({})} />);
    await standStill();
    expect(screen.getByText(/识别出 6 张表/)).toBeTruthy();
    expect(readWorkbook).toHaveBeenCalledTimes(1);
  });

  it("says that a part has not come, and reads and follows the workbook when it comes the next time", async () => {
    const { come, excel, fail } = openHeld();
    await fail();
    await standStill();
    expect(screen.getByRole("alert").textContent).toContain(zhCN.failure.notLoaded);
    expect(document.body.textContent).not.toContain("raw text");
    await act(async () => screen.getByRole("button", { name: "重新读取" }).click());
    await come();
    await standStill();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(/识别出 6 张表/)).toBeTruthy();
    await act(async () => excel.change({ kind: "deleted", sheet: "优质均衡" }));
    await standStill();
    expect(screen.getByText(/识别出 5 张表/)).toBeTruthy();
  });
});
