import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

let bench: Bench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeBrowser);

function button(name: string | RegExp) {
  return bench.pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
}

describe("the pane", () => {
  it("leads from a finding to its cell", async () => {
    await picture(bench.page.locator("#pane"), "pane");
    await bench.pane.getByRole("tab", { name: /^核对/ }).click();
    const finding = button(/^定位到“现代化监测”的 [A-Z]+\d+$/).first();
    const name = (await finding.getAttribute("aria-label")) ?? "";
    await finding.click();
    await bench.page.waitForFunction(
      () => window.workbench.host?.workbook.activeSheet === "现代化监测"
    );
    expect(`定位到“现代化监测”的 ${(await bench.selection()).split("!")[1]}`).toBe(name);
    expect(bench.problems).toEqual([]);
  });

  it("puts a figure right with one click and gives the old one back", async () => {
    await bench.pane.getByRole("tab", { name: /^核对/ }).click();
    const correct = button(/，“[^”]+”[A-Z]+\d+$/).first();
    const [, sheet = "", cell = ""] =
      /“([^”]+)”([A-Z]+\d+)$/.exec((await correct.getAttribute("aria-label")) ?? "") ?? [];
    const before = await bench.value(sheet, cell);
    await correct.click();
    const back = button(`取回“${sheet}”${cell} 原来的内容`);
    await back.waitFor();
    expect(await bench.value(sheet, cell)).not.toBe(before);
    await back.click();
    await back.waitFor({ state: "detached" });
    expect(await bench.value(sheet, cell)).toBe(before);
    expect(bench.problems).toEqual([]);
  });

  it("flags, and takes the flags off again", async () => {
    await button("标注").click();
    await bench.waitForFlag("优质均衡", "C3", true);
    await button("取消标注").click();
    await bench.waitForFlag("优质均衡", "C3", false);
    expect(bench.problems).toEqual([]);
  });

  it("writes totals as formulas, which calculate, and puts back what stood there", async () => {
    const before = await bench.value("普及普惠", "D41");
    await button("公式").click();
    await bench.pane.getByRole("menuitem", { name: /^合计写成公式/ }).click();
    const preview = bench.pane.getByRole("region", { name: "将要做的改动" });
    await preview.waitFor();
    expect(await bench.formulas("EDU.")).toEqual([]);
    await preview.getByRole("button", { name: "写入", exact: true }).click();
    await bench.pane.getByText(/已把 \d+ 个合计写成公式/).waitFor();
    const written = await bench.formulas("EDU.");
    expect(written.length).toBeGreaterThan(10);
    for (const { sheet, cell } of written)
      expect(String(await bench.value(sheet, cell))).not.toMatch(/^#/);
    await button("公式").click();
    await bench.pane.getByRole("menuitem", { name: /^放回原来的内容/ }).click();
    await bench.pane.getByText(/已放回 \d+ 格原来的内容/).waitFor();
    expect(await bench.formulas("EDU.")).toEqual([]);
    expect(await bench.value("普及普惠", "D41")).toBe(before);
    expect(bench.problems).toEqual([]);
  });

  it.each(["短板清单", "晾晒排名", "核对结果", "经费缺口"])(
    "writes %s on a new sheet",
    async (name) => {
      await button("清单").click();
      await bench.pane.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
      await bench.pane.getByText(`已写到新工作表“${name}”`).waitFor();
      expect(await bench.sheets()).toContain(name);
      expect(bench.problems).toEqual([]);
    }
  );

  it("follows marks that are corrected in the grid", async () => {
    await bench.pane.getByRole("tab", { name: /^总览/ }).click();
    const row = bench.pane.getByRole("row").filter({ hasText: "椒江" }).first();
    expect(await row.textContent()).toContain("70");
    for (const cell of ["C3", "C4", "C5"]) await bench.type("优质均衡", cell, "√");
    await row.filter({ hasText: "80" }).waitFor();
    expect(bench.problems).toEqual([]);
  });
});
