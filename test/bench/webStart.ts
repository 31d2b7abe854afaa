import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { chromiumPath } from "../setup/chromiumPath";

/** What opening the page took, in seconds. */
export interface StartTimes {
  /** From asking for the page to the sample in the grid and its results in the pane, the page answering. */
  usable: number;
  /** Processor time of the page's process until then, all its threads together. */
  cpu: number;
}

/** How Chromium is started, here and for the other measurements. */
export const launching = () => ({
  executablePath: chromiumPath("whole"),
  args: ["--no-sandbox"],
});

/** Opens the page in a browser that never saw it, and once more when that browser was closed and has kept the files. */
export async function startTimes(address: string): Promise<Record<"first" | "second", StartTimes>> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "edu-start-"));
  try {
    const first = await visit(profile, address);
    const second = await visit(profile, address);
    return { first, second };
  } finally {
    fs.rmSync(profile, { recursive: true });
  }
}

async function visit(profile: string, address: string): Promise<StartTimes> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launching(),
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
  });
  try {
    const page = await context.newPage();
    const cpu = await processorTime(context);
    // tsx names functions through a helper of its own, which pages do not have.
    await page.addInitScript({
      content: `{ const __name = (one) => one; (${watchForUse.toString()})(); }`,
    });
    const before = await cpu();
    await page.goto(address, { waitUntil: "commit" });
    const usable = await page.waitForFunction(() => Reflect.get(window, "usableAt"), null, {
      polling: 50,
      timeout: 120_000,
    });
    const after = await cpu();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    return { usable: Number(await usable.jsonValue()) / 1000, cpu: after - before };
  } finally {
    await context.close();
  }
}

/** Gives the processor time of all pages of a browser so far, in seconds. */
async function processorTime(context: BrowserContext): Promise<() => Promise<number>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("The browser has no session of its own.");
  return async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    return renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
}

/** Runs in the page: keeps when the grid and the pane's results are both drawn and the page is free for the user. */
function watchForUse(): void {
  if (window !== window.top) return;
  const isThere = () => {
    const pane = document.querySelector<HTMLIFrameElement>("#pane-frame iframe")?.contentDocument;
    const drawn = [document.querySelector("#grid canvas"), pane?.querySelector(".edu-verdict")];
    return drawn.every(Boolean);
  };
  const timer = setInterval(() => {
    if (!isThere()) return;
    clearInterval(timer);
    requestAnimationFrame(() =>
      setTimeout(() => Reflect.set(window, "usableAt", performance.now()))
    );
  }, 20);
}
