// Fails when what must arrive before a page is drawn is larger than its budget, gzipped (docs/decisions).
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const BUDGETS_KB = { "taskpane.html": 86, "functions.html": 20 };
const dist = path.resolve("dist");

/** A page and the scripts and style sheets of our own that it is drawn by; what comes at any time (`async`) is not urgent. */
function files(page) {
  const html = fs
    .readFileSync(path.join(dist, page), "utf8")
    .replaceAll(/<script async src=[^>]*>/g, "");
  const named = [...html.matchAll(/(?:src|href)=["']?([^"'\s>]+\.(?:js|css))/g)].map(
    ([, file]) => file
  );
  const own = named.filter((file) => !file.includes("://"));
  if (!own.includes(page.replace(".html", ".js")))
    throw new Error(`${page} does not name its script.`);
  return [page, ...own];
}

for (const [page, budget] of Object.entries(BUDGETS_KB)) {
  if (!fs.existsSync(path.join(dist, page))) {
    if (page === "taskpane.html") throw new Error("dist/taskpane.html is missing: build first.");
    continue;
  }
  const sizes = files(page).map(
    (file) => gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length
  );
  const kb = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  process.stdout.write(`${page}: ${kb.toFixed(1)} of ${budget} kB gzip before first paint\n`);
  if (kb <= budget) continue;
  process.stdout.write(`OVER BUDGET: ${page}\n`);
  process.exitCode = 1;
}
