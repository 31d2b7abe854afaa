import fs from "node:fs";

/** Debian's two: the whole browser, as users have one, and the one without windows, which opens pages sooner. */
const INSTALLED = {
  whole: "/usr/bin/chromium",
  windowless: "/usr/bin/chromium-headless-shell",
};

/**
 * The file of the browser that pages are opened in: the one that CHROMIUM_PATH names, or else `first`, or the other where that
 * is not installed. Throws where there is none.
 */
export function chromiumPath(first: keyof typeof INSTALLED): string {
  const named = process.env["CHROMIUM_PATH"];
  const wanted = named ? [named] : [INSTALLED[first], ...Object.values(INSTALLED)];
  const found = wanted.find((file) => fs.existsSync(file));
  if (found !== undefined) return found;
  const missing = [...new Set(wanted)].join(" or ");
  throw new Error(`${missing} is not there: install chromium or set CHROMIUM_PATH.`);
}
