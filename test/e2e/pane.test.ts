import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

afterAll(closeBrowser);

describe("the pane", () => {
  it("leads from a finding to its cell", async () => {
    const bench = await openWorkbench();
    await picture(bench.page.locator("#pane"), "pane");
    await bench.pane.getByRole("tab", { name: /^核对/ }).click();
    const finding = bench.pane.getByRole("button", { name: /^定位到“现代化监测”的 [A-Z]+\d+$/ });
    const name = (await finding.first().getAttribute("aria-label")) ?? "";
    await finding.first().click();
    await bench.page.waitForFunction(
      () => window.workbench.host?.workbook.activeSheet === "现代化监测"
    );
    expect(`定位到“现代化监测”的 ${(await bench.selection()).split("!")[1]}`).toBe(name);
    expect(bench.problems).toEqual([]);
  });

  it("shows the figures anew after marks were corrected in the grid", async () => {
    const bench = await openWorkbench();
    const row = bench.pane.getByRole("row").filter({ hasText: "椒江" }).first();
    expect(await row.textContent()).toContain("70");
    await bench.type("优质均衡", "C3", "√");
    await bench.type("优质均衡", "C4", "√");
    await bench.type("优质均衡", "C5", "√");
    await bench.pane.getByRole("button", { name: "重新读取" }).click();
    await row.filter({ hasText: "80" }).waitFor();
    expect(bench.problems).toEqual([]);
  });
});
