import { chromium, type Browser } from "playwright-core";
import { combineReviews } from "../../src/core/review/combineReviews";
import { reviewSheet } from "../../src/core/review/reviewSheet";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import { openSample } from "../excel/openSample";
import { chromiumPath } from "../setup/chromiumPath";
import { openInChromium } from "../taskpane/chromium/openInChromium";
import { serveDist } from "../taskpane/chromium/serveDist";
import { markGrid } from "./markGrid";
import { measure } from "./measure";

const RUNS = 7;
/** How much slower than this computer the pane's is. */
const SLOWDOWN = 4;
/** What the pane waits for the user to pause, milliseconds (session/followWorkbook.ts). */
const QUIET = 300;

/** How long the built pane takes to be drawn, and to show one edit of a large sheet, in Chromium. */
export async function paneBench(): Promise<string> {
  const { origin, stop } = await serveDist();
  const browser = await chromium.launch({
    executablePath: chromiumPath("whole"),
    args: ["--no-sandbox"],
  });
  try {
    const fast = await startTimes(browser, origin, 1);
    const slow = await startTimes(browser, origin, SLOWDOWN);
    const edit = await editTime(browser, origin);
    const ms = (time: number) => `${time.toFixed(0)} ms`;
    return [
      `| what | full speed | ${SLOWDOWN} × slower |`,
      "|---|---:|---:|",
      `| pane drawn: its scripts from the end of Office.js to first paint | ${ms(fast.drawn)} | ${ms(slow.drawn)} |`,
      `| the sample workbook read, judged and shown | ${ms(fast.shown)} | ${ms(slow.shown)} |`,
      `| one edit on 600 × 90 marks: judging the sheet again, alone | ${ms(edit.alone)} | |`,
      `| one edit on 600 × 90 marks: from the end of the ${QUIET} ms pause to the new figure, the embedded Excel's answer included | ${ms(edit.shown)} | |`,
    ].join("\n");
  } finally {
    await browser.close();
    stop();
  }
}

async function startTimes(browser: Browser, origin: string, slowdown: number) {
  const times: { drawn: number; shown: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const host = new ExcelHost(openSample());
    const page = await openInChromium(browser, host, { width: 400 });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    // tsx names functions through a helper of its own, which pages do not have.
    await page.addInitScript({
      content: `{ const __name = (one) => one; (${watchForPaint.toString()})(); }`,
    });
    await page.goto(`${origin}/taskpane.html`);
    await page.locator(".edu-verdict").waitFor();
    const [office, drawn, shown] = await page.evaluate(() =>
      ["office", "drawn", "shown"].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
      )
    );
    times.push({
      drawn: (drawn ?? NaN) - (office ?? NaN),
      shown: (shown ?? NaN) - (office ?? NaN),
    });
    await page.close();
    host.dispose();
  }
  return {
    drawn: median(times.map(({ drawn }) => drawn)),
    shown: median(times.map(({ shown }) => shown)),
  };
}

/** Runs in the page: marks the frames in which the pane, and then the review, are first seen. */
function watchForPaint(): void {
  const seen = new Set<string>();
  const mark = (name: string, selector: string) => {
    if (seen.has(name) || !document.querySelector(selector)) return;
    seen.add(name);
    requestAnimationFrame(() => performance.mark(name));
  };
  new MutationObserver(() => {
    mark("drawn", "[role=tablist]");
    mark("shown", ".edu-verdict");
  }).observe(document, { childList: true, subtree: true });
}

async function editTime(browser: Browser, origin: string) {
  const grid = markGrid(600, 90);
  const { sheet } = grid;
  const others = openSample();
  const rows = grid.values.map((row) => (row ?? []).map((cell) => cell ?? ""));
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  const host = new ExcelHost([{ name: sheet, values }, ...others]);
  const user = new HostUser(host);
  const page = await openInChromium(browser, host, { width: 400 });
  await page.goto(`${origin}/taskpane.html`);
  const unmet = page.locator(".edu-tile strong").first();
  await unmet.waitFor({ timeout: 120_000 });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = await unmet.textContent();
    const start = performance.now();
    user.type(sheet, "C4", run % 2 === 0 ? "√" : "※");
    await page.waitForFunction(
      (old) => document.querySelector(".edu-tile strong")?.textContent !== old,
      before,
      { polling: "raf", timeout: 60_000 }
    );
    times.push(performance.now() - start - QUIET);
  }
  await page.close();
  host.dispose();
  const alone = measure(() => combineReviews([reviewSheet(grid)]), 15);
  return { alone, shown: median(times) };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
