import { chromium, type Browser } from "playwright-core";
import { chromiumPath } from "../setup/chromiumPath";

let started: Promise<Browser> | null = null;

const FLAGS = [
  "--no-sandbox",
  // A page here lives for seconds, one on each core: what the slowest compiler makes of its scripts is never paid back, and
  // the engine's helpers on other threads take from the page beside it. Together half of a page's processor time.
  "--js-flags=--no-turbofan --single-threaded",
];

/** The installed Chromium, without windows where there is one; started once a test file. */
export function browser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: chromiumPath("windowless"), args: FLAGS });
  return started;
}

/** Ends the browser, if one was started. */
export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = null;
}
