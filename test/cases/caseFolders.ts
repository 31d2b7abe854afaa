import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The golden case folders under `root`, by name: each holds input.json, facts.json and expected.json. */
export function caseFolders(root = __dirname): { name: string; folder: string }[] {
  return readdirSync(root)
    .sort()
    .map((name) => ({ name, folder: path.join(root, name) }))
    .filter(({ folder }) => existsSync(path.join(folder, "input.json")));
}
