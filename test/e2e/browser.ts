import fs from "node:fs";
import { chromium, type Browser } from "playwright-core";

let started: Promise<Browser> | null = null;

/** Debian's Chromium, or the one that CHROMIUM_PATH names; started once a test file. */
export function browser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  if (!fs.existsSync(executablePath))
    throw new Error(`${executablePath} is not there: install chromium or set CHROMIUM_PATH.`);
  started ??= chromium.launch({ executablePath, args: ["--no-sandbox"] });
  return started;
}

/** Ends the browser, if one was started. */
export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = null;
}
