import type { Frame } from "playwright-core";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

const VIEWS = ["总览", "未达标", "经费", "核对", "工具", "设置"];

/** What lies over the pane at points all over it, besides the pane itself and what popped up; each once. */
async function covered(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found = new Set<string>();
    const own = "main.edu-pane, .fui-MenuPopover, .fui-DialogSurface, .fui-TooltipContent";
    for (let x = 0.02; x < 1; x += 0.08)
      for (let y = 0.02; y < 1; y += 0.04) {
        const hit = document.elementFromPoint(x * innerWidth, y * innerHeight);
        if (!hit?.closest(own)) found.add(hit?.outerHTML.slice(0, 120) ?? "nothing");
      }
    return [...found];
  });
}

async function openEachPopup(bench: Bench, views: readonly string[]): Promise<string[]> {
  const frame = bench.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not there.");
  const opened: string[] = [];
  for (const view of views) {
    await bench.pane.getByRole("tab", { name: new RegExp(`^${view}`) }).click();
    for (const opener of await bench.pane.locator("main [aria-haspopup]:enabled").all()) {
      const name = (await opener.textContent()) ?? "";
      if (opened.includes(name)) continue;
      await opener.click();
      await bench.pane.locator("[role=menu], [role=dialog]").first().waitFor();
      opened.push(name);
      expect({ view, name, covered: await covered(frame) }).toEqual({ view, name, covered: [] });
      await bench.page.keyboard.press("Escape");
      await bench.pane.locator("[role=menu], [role=dialog]").first().waitFor({ state: "detached" });
    }
  }
  return opened;
}

describe("menus and dialogs of the pane", () => {
  it.each(["", "?look=dark"])(
    "leave the pane in sight and within reach while they are open, also in forced colours (%p)",
    async (query) => {
      const bench = await openWorkbench(query);
      expect(await openEachPopup(bench, VIEWS)).toEqual(expect.arrayContaining(["清单", "公式"]));
      await bench.page.emulateMedia({ forcedColors: "active" });
      expect(await openEachPopup(bench, ["总览"])).toEqual(["清单", "公式"]);
      expect(bench.problems).toEqual([]);
      await bench.page.context().close();
    }
  );
});
