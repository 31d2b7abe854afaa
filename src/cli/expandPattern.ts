import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Files that a name with * or ? in its last step stands for, sorted; the Windows command line hands such names
 * over as they are. A name without them, an existing file and a pattern that fits nothing stay as given.
 * Lock files that Excel keeps beside an open workbook ("~$…") are left out.
 */
export function expandPattern(file: string): string[] {
  const name = basename(file);
  if (!/[*?]/.test(name) || existsSync(file)) return [file];
  const pattern = name
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const folder = dirname(file);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const fitting = names.filter(
    (each) => new RegExp(`^${pattern}$`, "iu").test(each) && !/^(~\$|\.)/.test(each)
  );
  return fitting.length === 0 ? [file] : fitting.sort().map((each) => join(folder, each));
}
