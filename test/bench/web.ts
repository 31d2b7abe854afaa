import path from "node:path";
import { read } from "@e965/xlsx";
import { chromium, type Browser, type Page } from "playwright-core";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import { headless } from "../../src/workbench/host/headless";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { openXlsx } from "../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbench/host/xlsx/saveXlsx";
import { serveFolder } from "../e2e/serveFolder";
import { launching, startTimes, type StartTimes } from "./webStart";

const RUNS = 3;
const STARTS = 5;
const [INDICATORS, COUNTIES] = [5000, 40];
const NAME = "large.xlsx";
const PANE = "#pane-frame iframe";
const RECOGNISED = /识别出 \d+ 张表/;

/**
 * How long the built web edition takes from the click to a usable page, and to open a checklist of 200,000 framed cells, in
 * Chromium; beside it what reading that file takes, with the library alone and until the workbook stands.
 */
export async function webBench(): Promise<string> {
  const bytes = largeFile();
  const parse = await medianTime(() => read(bytes, { dense: true }));
  const opened = await medianTime(() => openXlsx(bytes, () => undefined));
  const stands = await medianTime(async () => {
    const host = new ExcelHost(
      openXlsx(bytes, () => undefined),
      headless,
      bytes
    );
    await host.ready;
    host.dispose();
  });
  const { address, stop } = await serveFolder(path.resolve("dist-web"), "/");
  const browser = await chromium.launch(launching());
  try {
    const starts: Awaited<ReturnType<typeof startTimes>>[] = [];
    for (let run = 0; run < STARTS; run++)
      starts.push(await startTimes(`${address}workbench.html`));
    const runs: Awaited<ReturnType<typeof inBrowser>>[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await inBrowser(browser, address, bytes));
    const row = (what: string, time: number) =>
      `| ${what} | ${(time / 1000).toFixed(2)} s | ${(time / parse).toFixed(1)} |`;
    const of = (name: keyof (typeof runs)[number]) => median(runs.map((times) => times[name]));
    return [
      `| ${(INDICATORS * COUNTIES).toLocaleString("en")} framed cells | time | ÷ only parsing |`,
      "|---|---:|---:|",
      row("only parsing, with the library that reads the file", parse),
      row("read: cells, looks, rules, sizes", opened),
      row("the workbook stands, without a screen", stands),
      row("Chromium: from choosing the file to the grid", of("grid")),
      row("Chromium: from choosing the file to the verdict in the pane", of("verdict")),
      row("Chromium: the longest that the page did not answer meanwhile", of("longest")),
      "",
      `| from the click to the sample in the grid and its verdict | least of ${STARTS} | median |`,
      "|---|---:|---:|",
      ...(["first", "second"] as const).flatMap((which) => {
        const times = starts.map((start) => start[which]);
        return [
          startRow(`${which} visit`, times, "usable"),
          startRow(`${which} visit, processor time of the page, all its threads`, times, "cpu"),
        ];
      }),
    ].join("\n");
  } finally {
    await browser.close();
    await stop();
  }
}

async function inBrowser(browser: Browser, address: string, bytes: Uint8Array) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  // tsx names functions through a helper of its own, which pages do not have.
  await page.addInitScript({
    content: `{ const __name = (one) => one; (${watch.toString()})(); }`,
  });
  await page.goto(`${address}workbench.html`);
  await verdict(page);
  const choosing = page.waitForEvent("filechooser");
  await page.locator("#open").click();
  const file = { name: NAME, mimeType: "", buffer: Buffer.from(bytes) };
  await page.evaluate(() => Object.assign(window, { longest: 0 }));
  await (await choosing).setFiles(file);
  const chosen = performance.now();
  await page.locator("#workbook-name").getByText(NAME).waitFor();
  const grid = performance.now() - chosen;
  await verdict(page);
  const times = { grid, verdict: performance.now() - chosen };
  const longest = await page.evaluate(() => Number(Reflect.get(window, "longest")));
  await page.close();
  return { ...times, longest };
}

function startRow(what: string, starts: readonly StartTimes[], of: keyof StartTimes): string {
  const times = starts.map((start) => start[of]);
  return `| ${what} | ${Math.min(...times).toFixed(2)} s | ${median(times).toFixed(2)} s |`;
}

/** The pane of the workbook that is open says what it found. */
async function verdict(page: Page): Promise<void> {
  await page.frameLocator(PANE).getByText(RECOGNISED).first().waitFor({ timeout: 120_000 });
}

/** Runs in the page: keeps the longest that it was busy with one thing, in milliseconds. */
function watch(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (duration > Number(Reflect.get(window, "longest") ?? 0))
        Reflect.set(window, "longest", duration);
  }).observe({ type: "longtask" });
}

function largeFile(): Uint8Array {
  const counties = Array.from({ length: COUNTIES - 1 }, (_, k) => `第${k + 1}县`);
  const values = [
    ["达标情况监测表"],
    ["指标", ...counties],
    ...Array.from({ length: INDICATORS - 2 }, (_, r) => [
      `${r + 1}.第${r + 1}项指标达标`,
      ...counties.map((_county, c) => ((r * 7 + c * 3) % 5 === 0 ? "※" : "√")),
    ]),
  ];
  const line = { s: 1, cl: { rgb: "#000000" } };
  const style = { bd: { t: line, b: line, l: line, r: line }, ht: 2, vt: 2 };
  const sheet: SheetData = {
    name: "监测",
    values,
    styles: values.map((row) => row.map(() => style)),
  };
  return saveXlsx([sheet]);
}

async function medianTime(task: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return median(times);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
