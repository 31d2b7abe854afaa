import type { Bench } from "./bench";
import { browser, closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

afterAll(closeBrowser);

describe("the workbench's page", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openWorkbench();
  });

  it("shows the bureau's workbook with the add-in beside it", async () => {
    const sheets = await bench.sheets();
    expect(sheets).toHaveLength(11);
    expect(sheets.slice(0, 3)).toEqual(["优质均衡", "普及普惠", "现代化监测"]);
    const row = bench.pane.getByRole("row").filter({ hasText: "天台" }).first();
    expect(await row.textContent()).toContain("100");
    await picture(bench.page, "workbench");
    expect(bench.problems).toEqual([]);
  });

  it("has the pane's page name every script of its first view, so that none is asked for late", async () => {
    const page = await bench.page.request.get(new URL("/taskpane.html", bench.page.url()).href);
    const named = [...(await page.text()).matchAll(/<script[^>]* src="?([^" >]+)/g)];
    const asked = await bench.pane.locator("body").evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).pathname.slice(1))
        .filter((name) => name.endsWith(".js"))
    );
    expect(asked.sort()).toEqual(named.map(([, file]) => file).sort());
  });

  it("lets Excel on the web fetch the functions from its own address", async () => {
    const answers = await Promise.all(
      ["/functions.json", "/functions.js"].map((file) =>
        bench.page.request.get(new URL(file, bench.page.url()).href)
      )
    );
    for (const answer of answers) {
      expect(answer.status()).toBe(200);
      expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    }
  });

  it("says what is needed where an engine is too old to run the pane", async () => {
    const context = await (await browser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL("/taskpane.html", bench.page.url()).href);
    const sentence = page.getByText("一直停在这里，多半是 Excel 太旧");
    expect(await sentence.isVisible()).toBe(false);
    // By the style sheet alone, after some seconds, which the test passes over.
    const delays = await page.evaluate(() =>
      document.getAnimations().map((animation) => {
        const delay = animation.effect?.getTiming().delay;
        animation.finish();
        return delay;
      })
    );
    expect(delays).toEqual([8_000]);
    await sentence.waitFor({ state: "visible" });
    await context.close();
  });

  it("has the ribbon of manifest.xml, with its labels, help and pictures", async () => {
    const group = bench.page.getByRole("group", { name: "达标与经费核对" });
    expect(await group.getByRole("button").allTextContents()).toEqual([
      "标注未达标",
      "取消标注",
      "短板清单",
      "晾晒排名",
      "打开面板",
    ]);
    expect(await bench.ribbon("取消标注").getAttribute("title")).toContain("不受影响");
    const widths = await group
      .locator("img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([32, 32, 32, 32, 32]);
    expect(bench.problems).toEqual([]);
  });

  it("closes the pane and opens it again from the ribbon", async () => {
    await bench.page.getByRole("button", { name: "关闭面板" }).click();
    expect(await bench.page.locator("#pane").isVisible()).toBe(false);
    await bench.ribbon("打开面板").click();
    await bench.pane
      .getByText(/识别出 \d+ 张表/)
      .first()
      .waitFor();
    expect(bench.problems).toEqual([]);
  });
});

describe("an Excel that is set up otherwise", () => {
  it("in English: the add-in, the ribbon and the page are English", async () => {
    const bench = await openWorkbench("?language=en-US", /tables? recognised|recogni[sz]ed/i);
    await bench.ribbon("Flag unmet").waitFor();
    expect(await bench.page.getByRole("button", { name: "Save as" }).count()).toBe(1);
    expect(await bench.run("Flag unmet")).toContain("324");
    expect(bench.problems).toEqual([]);
  });

  it("in the dark: the pane is dark too", async () => {
    const bench = await openWorkbench("?look=dark");
    const background = await bench.pane.locator("body").evaluate((body) => {
      const covering = document.elementFromPoint(5, body.clientHeight / 2) ?? body;
      for (let at: Element | null = covering; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if (!/, 0\)$/.test(color)) return color;
      }
      return "none";
    });
    const [red = 255, green = 255, blue = 255] = (background.match(/\d+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue)).toBeLessThan(80);
    expect(bench.problems).toEqual([]);
  });
});
