import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The .xlsx and .xlsm files among the paths given and in the folders among them, subfolders too, in order. */
export function workbookPaths(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return /\.xls[xm]$/i.test(path) ? [path] : [];
    return workbookPaths(
      readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    );
  });
}
