import axe from "axe-core";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

const VIEWS = ["总览", "未达标", "经费", "核对", "设置"];

describe("what axe finds in the pane, drawn by a browser", () => {
  it.each(["", "?look=dark"])("is nothing in any view (%p)", async (query) => {
    const bench = await openWorkbench(query);
    const frame = bench.page.frames().find((one) => one.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("The pane is not there.");
    await frame.evaluate(axe.source);
    for (const view of VIEWS) {
      await bench.pane.getByRole("tab", { name: new RegExp(`^${view}`) }).click();
      await bench.pane.getByRole("tabpanel").locator(":scope > *").first().waitFor();
      const found = await frame.evaluate(async () => {
        const { violations } = await window.axe.run(document);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect({ view, found }).toEqual({ view, found: [] });
    }
    expect(bench.problems).toEqual([]);
    await bench.page.context().close();
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
