// `npm run check`: the built command where there is one that is newer than every source, else the sources themselves.
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const built = join(root, "dist-cli/edu-check.mjs");
/** What the command is built from. */
const SOURCES = ["src/cli", "src/core", "src/ooxml", "package-lock.json"];

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or the newest in a folder, was changed last; folders change where a file comes or goes. */
function changedIn(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(place, { withFileTypes: true }).reduce((newest, entry) => {
    const inside = `${place}/${entry.name}`;
    return Math.max(newest, entry.isDirectory() ? changedIn(inside) : changed(inside));
  }, found.mtimeMs);
}

const made = changed(built);
if (SOURCES.every((place) => changedIn(join(root, place)) <= made)) await import(built);
else {
  await import("tsx");
  await import("../main.ts");
}
