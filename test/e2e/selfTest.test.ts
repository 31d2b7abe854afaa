import { saveXlsx } from "../../src/workbench/host/xlsx/saveXlsx";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { narrowPane } from "./narrowPane";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

afterAll(closeBrowser);

const BLANK = Buffer.from(saveXlsx([{ name: "Sheet1", values: [[""]] }]));

describe("自检 in the pane", () => {
  let bench: Bench;
  const start = () => bench.pane.getByRole("button", { name: "开始自检" }).click();

  beforeAll(async () => {
    bench = await openWorkbench();
    await narrowPane(bench, 320);
    await bench.pane.getByRole("tab", { name: /^设置/ }).click();
    await bench.pane.getByRole("button", { name: "自检", exact: true }).click();
  });

  it("does not begin beside the bureau's tables", async () => {
    const before = await bench.sheets();
    await start();
    await bench.pane.getByText(/^这个工作簿里有内容，没有开始/).waitFor();
    expect(await bench.sheets()).toEqual(before);
    expect(bench.problems).toEqual([]);
  });

  it("finds nothing wrong in a blank workbook, and leaves it blank", async () => {
    const chooser = bench.page.waitForEvent("filechooser");
    await bench.page.getByRole("button", { name: "打开", exact: true }).click();
    await (await chooser).setFiles({ name: "空白.xlsx", mimeType: "", buffer: BLANK });
    await bench.pane.getByRole("tab", { name: /^设置/ }).click();
    await bench.pane.getByRole("button", { name: "自检", exact: true }).click();
    await start();
    const report = bench.pane.getByRole("textbox", { name: "报告全文" });
    await report.waitFor({ timeout: 150_000 });
    const text = await report.inputValue();
    expect(text).not.toContain("不同之处");
    expect(text).toMatch(/\d{3} 项都和应有的一样。/);
    expect(text).toContain("Excel：16.0.15407.0，OfficeOnline，zh-CN");
    expect(await bench.sheets()).toEqual(["Sheet1"]);
    await bench.pane.getByRole("button", { name: "复制报告" }).click();
    await bench.pane.getByText(/^已复制|^这里不让程序复制/).waitFor();
    expect(
      await report.evaluate((field) => [field.scrollWidth <= field.clientWidth, innerWidth])
    ).toEqual([true, 320]);
    await picture(bench.page.locator("#pane-frame"), "self-test");
    expect(bench.problems).toEqual([]);
  });
});
