import "../setup/browserWindow";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { FakeExcel } from "./fakeExcel";
import { openPane, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(120_000);

let excel: FakeExcel;
beforeEach(() => (excel = new FakeExcel(sampleGrids())));
afterEach(cleanup);

async function choose(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: "清单" }));
  await standStill();
  fireEvent.click(await screen.findByRole("menuitem", { name: new RegExp(`^${name}`) }));
  await standStill();
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
const notice = () => screen.getByRole("status").textContent ?? "";

describe("what the pane writes for the desk", () => {
  it("writes a notice for every county that has something to put right", async () => {
    await openPane(excel);
    await choose("整改通知单");
    expect(excel.reports.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["椒江区", "天台县"])
    );
    expect(excel.reports.every(({ title }) => title.endsWith("教育指标整改通知单"))).toBe(true);
  });

  it("saves the analysis as a file named by the day and says where it is", async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => "blob:report";
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push(this.download);
    });
    await openPane(excel);
    await choose("分析报告（Word）");
    click.mockRestore();
    expect(saved).toEqual([expect.stringMatching(/^教育指标分析报告-\d{4}年\d+月\d+日\.docx$/)]);
    expect(excel.reports.map(({ name }) => name)).toEqual(["分析报告"]);
    expect(notice()).toContain(saved[0]);
  });

  it("copies the analysis as formatted and as plain text, the older way where Excel has no clipboard", async () => {
    const given = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event("copy", { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => given.set(type, text) },
      });
      document.dispatchEvent(event);
      return true;
    };
    await openPane(excel);
    await choose("复制分析报告");
    expect(notice()).toContain("分析报告已复制");
    expect(given.get("text/plain")).toContain("一、总体情况\n《");
    expect(given.get("text/html")).toContain("<h2");
    expect(given.get("text/html")).toContain("达成度最高的是天台、三门，为100.0%");
  });

  it("says so where nothing can be copied", async () => {
    document.execCommand = () => false;
    await openPane(excel);
    await choose("复制分析报告");
    expect(notice()).toContain("没有复制。请改用“分析报告（Word）”");
  });
});
