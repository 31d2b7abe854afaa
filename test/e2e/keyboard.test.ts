import axe from "axe-core";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

/** The part of the page that has the keyboard. */
function region({ page }: Bench): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.closest("#bar, #ribbon, #grid, #pane")?.id ?? ""
  );
}

describe("the web edition without a mouse", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openWorkbench();
  });

  it("goes round its parts by F6, out of the pane and the grid too", async () => {
    const { page } = bench;
    await page.getByRole("button", { name: "跳过" }).click();
    await page.locator("#open").focus();
    const seen: string[] = [];
    for (let k = 0; k < 4; k++) {
      await page.keyboard.press("F6");
      seen.push(await region(bench));
    }
    expect(seen).toEqual(["grid", "pane", "bar", "ribbon"]);
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("Shift+F6");
    expect(await region(bench)).toBe("pane");
    const control = await bench.pane.locator(":focus").evaluate((element) => element.tagName);
    expect(control).toBe("BUTTON");
  });

  it("types into the cell that is selected once F6 is in the grid, and says why a function gives an error", async () => {
    const { page } = bench;
    await bench.goTo("优质均衡", "C40");
    await page.locator("#open").focus();
    await page.keyboard.press("F6");
    await page.keyboard.type("=EDU.GAP(A3,C3)");
    // An arrow that comes while the cell is still edited moves a reference, not the selection.
    await bench.endEditing("Enter");
    await page.keyboard.press("ArrowUp");
    const said = page.getByRole("status").filter({ hasText: "C40 #VALUE!" });
    await said.getByText("不是数").waitFor();
    await page.keyboard.press("ArrowUp");
    await said.waitFor({ state: "detached" });
    await page.keyboard.type("=EDU.GAP(1)");
    await bench.endEditing("Enter");
    await page.keyboard.press("ArrowUp");
    await page
      .getByRole("status")
      .getByText("EDU.GAP 的参数太少：要 2 个，现在写了 1 个")
      .waitFor();
    expect(bench.problems).toEqual([]);
  });

  it("goes round the parts of a dialog by F6, into the page in it and back", async () => {
    const { page } = bench;
    await bench.ribbon("标注未达标").click();
    await bench.dialog.getByRole("status").filter({ hasText: /\S/ }).waitFor();
    const at = () => page.evaluate(() => document.activeElement?.tagName);
    await page.locator("dialog header button").focus();
    await page.keyboard.press("F6");
    expect(await at()).toBe("IFRAME");
    await bench.dialog.locator("button:focus").waitFor();
    await page.keyboard.press("F6");
    expect(await at()).toBe("BUTTON");
    await page.keyboard.press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(bench.problems).toEqual([]);
  });

  it("widens the pane by the arrow keys, keeps it, and leaves room for the grid", async () => {
    const { page } = bench;
    const width = () => page.locator("#pane").evaluate((pane) => pane.clientWidth);
    const border = page.getByRole("separator", { name: "面板宽度" });
    await border.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(370);
    expect(await border.getAttribute("aria-valuenow")).toBe("370");
    await page.keyboard.press("Home");
    expect(await width()).toBe(350);
  });

  it("has nothing for axe to find on its own page, also at 200 % and in forced colours", async () => {
    const { page } = bench;
    await page.evaluate(axe.source);
    const found = async () =>
      page.evaluate(async () => {
        // The grid is Univer's own, and the pane a page that is looked at elsewhere.
        const { violations } = await window.axe.run({ exclude: [["#grid"], ["#pane-frame"]] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
    expect(await found()).toEqual([]);
    await page.setViewportSize({ width: 720, height: 450 });
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    const grid = await page.locator("#grid").boundingBox();
    expect(grid?.height).toBeGreaterThan(200);
    expect(grid?.width).toBeGreaterThan(250);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await found()).toEqual([]);
    expect(bench.problems).toEqual([]);
  });
});
