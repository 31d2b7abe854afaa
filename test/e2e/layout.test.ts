import type { Frame } from "playwright-core";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { narrowPane } from "./narrowPane";
import { openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

const VIEWS = ["总览", "未达标", "经费", "核对", "工具", "设置"];
/** Milliseconds without any change after which the pane is taken to be drawn, and after which it is looked at all the same. */
const SETTLED = { quiet: 120, longest: 10_000 };

/** Shows a view with everything in it unfolded. */
async function showAll(bench: Bench, view: string): Promise<void> {
  await bench.pane.getByRole("tab", { name: new RegExp(`^${view}`) }).click();
  await bench.pane.getByRole("tabpanel").locator(":scope > *").first().waitFor();
  const frame = bench.page.frames().find((one) => one.url().includes("taskpane.html"));
  for (let round = 0; round < 3; round++) {
    await frame?.evaluate(() => {
      const folded = "#edu-view button[aria-expanded=false]:not([aria-haspopup])";
      for (const fold of document.querySelectorAll<HTMLElement>(folded)) fold.click();
      for (const more of document.querySelectorAll("#edu-view details"))
        more.setAttribute("open", "");
    });
    await frame?.evaluate(settled, SETTLED);
  }
}

/** Runs in the pane: waits until nothing in it changes any more and no part of it is on its way. */
function settled({ quiet, longest }: typeof SETTLED): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    const end = () => {
      if (document.querySelector("script[data-webpack]")) timer = setTimeout(end, quiet);
      else done();
    };
    let timer = setTimeout(end, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(done, longest);
  });
}

/** Words of headings, cells, tabs, tiles and buttons that stand on two lines, hints cut off, and what is wider than the pane. */
function faults(frame: Frame): Promise<Record<"broken" | "cut" | "wide", string[]>> {
  return frame.evaluate(() => {
    const names = ".edu-pane :is(th, td, h2, h3, button:not(.edu-list button), .edu-tile)";
    const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });
    const broken = new Set<string>();
    for (const name of document.querySelectorAll(names)) {
      const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { index, segment } of segmenter.segment(node.textContent ?? "")) {
          if (!/^\p{Script=Han}{2,}$/u.test(segment)) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + segment.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.add(`${segment} in ${name.textContent?.slice(0, 30)}`);
        }
    }
    const wide = new Set<string>();
    for (const node of document.querySelectorAll(".edu-pane *")) {
      const { width, right } = node.getBoundingClientRect();
      if (
        width > 0 &&
        right > innerWidth + 0.5 &&
        node.closest(".edu-sideways, .edu-hidden") === null
      )
        wide.add(`${node.className} ${node.textContent?.slice(0, 30)}`);
    }
    const cut: string[] = [];
    const pen = document.createElement("canvas").getContext("2d");
    for (const field of document.querySelectorAll<HTMLInputElement>("#edu-view input")) {
      if (pen === null || field.placeholder === "") continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (pen.measureText(field.placeholder).width > room) cut.push(field.placeholder);
    }
    return { broken: [...broken], cut, wide: [...wide] };
  });
}

describe("a narrow pane", () => {
  it.each([320, 350])(
    "breaks no word of a heading, cell or button, and is nowhere wider than itself (%p px)",
    async (width) => {
      const bench = await openWorkbench();
      const frame = await narrowPane(bench, width);
      for (const view of VIEWS) {
        await showAll(bench, view);
        expect({ view, ...(await faults(frame)) }).toEqual({ view, broken: [], cut: [], wide: [] });
      }
      await bench.pane.getByRole("tab", { name: /^未达标/ }).click();
      await bench.pane.getByRole("radio", { name: "按指标" }).check();
      expect(await faults(frame)).toEqual({ broken: [], cut: [], wide: [] });
      await bench.pane.getByRole("tab", { name: /^总览/ }).click();
      await bench.pane.locator("#edu-view select").first().selectOption({ label: "椒江区" });
      expect({ view: "椒江区", ...(await faults(frame)) }).toEqual({
        view: "椒江区",
        broken: [],
        cut: [],
        wide: [],
      });
      expect(bench.problems).toEqual([]);
      await bench.page.context().close();
    }
  );

  it("keeps the buttons of a long preview in sight, whatever it lists, and cuts no formula off", async () => {
    const bench = await openWorkbench();
    const frame = await narrowPane(bench, 320);
    await bench.page.setViewportSize({ width: 1440, height: 620 });
    await bench.pane.getByRole("button", { name: "公式", exact: true }).click();
    await bench.pane.getByRole("menuitem", { name: /^合计写成公式/ }).click();
    const preview = bench.pane.getByRole("region", { name: "将要做的改动" });
    const go = preview.getByRole("button", { name: "写入", exact: true });
    await go.waitFor();
    await preview.getByRole("button", { name: /^再显示/ }).click();
    expect(await preview.getByRole("listitem").count()).toBeGreaterThan(6);
    const inSight = await go.evaluate((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(inSight).toBe(true);
    expect(await faults(frame)).toMatchObject({ wide: [] });
    await preview.getByRole("button", { name: "不改", exact: true }).click();
    expect(bench.problems).toEqual([]);
    await bench.page.context().close();
  });
});
