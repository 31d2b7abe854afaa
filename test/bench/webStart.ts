import { chromium, type Browser } from "playwright-core";

/** What opening the page took, in seconds. */
export interface StartTimes {
  /** From asking for the page to the sample in the grid and its results in the pane, the page answering. */
  usable: number;
  /** Processor time of the page's process until then, all its threads together. */
  cpu: number;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
}

/** Opens the page in a browser that never saw it, and ends that browser. */
export async function startTimes(address: string): Promise<StartTimes> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const session = await browser.newBrowserCDPSession();
    const cpu = async () => {
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      const renderers = processInfo.filter(({ type }) => type === "renderer");
      return renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    };
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
    return { usable: Number(await usable.jsonValue()) / 1000, cpu: after - before };
  } finally {
    await browser.close();
  }
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
