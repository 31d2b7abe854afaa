import fs from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { richPackage } from "../ooxml/richPackage";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

/** Chooses a file by the dialog that 打开 opens. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: "", buffer });
}

describe("a user's own file", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openWorkbench();
  });

  it("is saved under a name of its own, with what was changed and everything else as it was", async () => {
    const { page } = bench;
    const file = richPackage();
    await choose(page, "县里的表.xlsx", file);
    await bench.pane
      .getByText(/没有找到认识的表/)
      .first()
      .waitFor();
    expect(await page.title()).toMatch(/^县里的表/);

    await bench.type("进度", "C3", "√");
    expect(await page.title()).toMatch(/^● 县里的表/);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "另存为" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("县里的表（核对）.xlsx");
    expect(await page.title()).toMatch(/^县里的表/);
    const [before, after] = [unzipSync(file), unzipSync(fs.readFileSync(await saved.path()))];
    const changed = Object.keys(after).filter(
      (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0
    );
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(bench.problems).toEqual([]);
  });

  it("lets nobody change a protected sheet, and says so", async () => {
    await bench.type("保护", "B1", "9");
    await bench.page.getByRole("alert").getByText("“保护”受保护，不能修改").waitFor();
    expect(await bench.page.title()).toMatch(/^县里的表/);
    await bench.page.getByRole("button", { name: "知道了" }).click();
  });

  it("asks how formulas with the add-in's functions are saved; what works everywhere is chosen already", async () => {
    const { page } = bench;
    await bench.type("进度", "H2", "=EDU.GAP(A5,A6)");
    await page.getByRole("button", { name: "另存为" }).click();
    const question = page.getByRole("dialog", { name: "另存为" });
    expect(await question.getByRole("radio", { name: "普通公式或数值" }).isChecked()).toBe(true);
    const download = page.waitForEvent("download");
    await question.getByRole("button", { name: "保存" }).click();
    const parts = unzipSync(fs.readFileSync(await (await download).path()));
    const sheet = Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? "").toString("utf8");
    expect(sheet).toContain('<c r="H2"><f>((A5)-(A6))</f><v>-10</v></c>');
    expect(bench.problems).toEqual([]);
  });

  it("keeps an edit when language and look change, and asks before anything discards it", async () => {
    const { page } = bench;
    await bench.type("进度", "B3", "√");
    await page.locator("#theme").selectOption("dark");
    await page.locator("#language").selectOption("en-US");
    await page.getByRole("button", { name: "Save as" }).waitFor();
    await page.locator("#language").selectOption("zh-CN");
    expect(await page.title()).toMatch(/^● 县里的表/);
    const value = () =>
      page.evaluate(() =>
        window.workbench.host?.workbook.Worksheets.GetItem("进度").cells.value(2, 1)
      );
    expect(await value()).toBe("√");

    const question = page.getByRole("dialog", { name: "有改动还没有保存" });
    await page.getByRole("button", { name: "样例", exact: true }).click();
    await question.getByRole("button", { name: "取消" }).click();
    expect(await value()).toBe("√");
    await page.getByRole("button", { name: "样例", exact: true }).click();
    await question.getByRole("button", { name: "不保存，继续打开" }).click();
    await page.waitForFunction(() => document.title.startsWith("taizhou"));
    expect(await bench.sheets()).toHaveLength(11);
    expect(bench.problems).toEqual([]);
  });
});
