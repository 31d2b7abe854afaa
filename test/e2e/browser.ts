import fs from "node:fs";
import { chromium, type Browser } from "playwright-core";

let started: Promise<Browser> | null = null;

/** Debian's Chromium; the one without windows comes first: it spends nothing on a tab strip and an address bar. */
const INSTALLED = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

const FLAGS = [
  "--no-sandbox",
  // A page here lives for seconds, one on each core: what the slowest compiler makes of its scripts is never paid back, and
  // the engine's helpers on other threads take from the page beside it. Together half of a page's processor time.
  "--js-flags=--no-turbofan --single-threaded",
];

/** The installed Chromium, or the one that CHROMIUM_PATH names; started once a test file. */
export function browser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  const executablePath = (named ? [named] : INSTALLED).find((file) => fs.existsSync(file));
  if (!executablePath)
    throw new Error(
      `${named ?? INSTALLED.join(" or ")} is not there: install chromium or set CHROMIUM_PATH.`
    );
  started ??= chromium.launch({ executablePath, args: FLAGS });
  return started;
}

/** Ends the browser, if one was started. */
export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = null;
}
