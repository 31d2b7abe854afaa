import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|et|ods|csv)$/i;
/** Lock files that Excel keeps beside an open workbook, and hidden files. */
const LEFT_OUT = /^(?:~\$|\.)/;

/**
 * The workbooks in a folder and the folders in it, in the order of their names; anything else stays as given, and so does
 * a folder without workbooks, so that it is told of.
 */
export function expandFolder(path: string): string[] {
  if (!isFolder(path)) return [path];
  const found = workbooksIn(path);
  return found.length === 0 ? [path] : found;
}

function workbooksIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !LEFT_OUT.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return workbooksIn(path);
        return WORKBOOK.test(entry.name) ? [path] : [];
      });
  } catch {
    // A folder that may not be read holds nothing to check; given by itself it is told of.
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
