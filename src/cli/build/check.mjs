// `npm run check`: the built command where there is one that is newer than every source, else the sources themselves.
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const built = join(root, "dist-cli/edu-check.mjs");
/** What the command is built from. */
const SOURCES = ["src/cli", "src/core", "src/i18n", "src/ooxml", "package-lock.json"];

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function changedIn(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(place, { recursive: true }).reduce(
    (newest, name) => Math.max(newest, changed(join(place, name))),
    found.mtimeMs
  );
}

const made = changed(built);
if (SOURCES.every((place) => changedIn(join(root, place)) <= made)) await import(built);
else {
  await import("tsx");
  await import("../main.ts");
}
