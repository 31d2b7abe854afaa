import { existsSync } from "node:fs";

/** A file and, where the user names one after #, the only sheet of it to look at: 台账.xlsx#6月. */
export interface SheetOfFile {
  file: string;
  sheet: string | null;
}

/** Takes a sheet's name off a file name; a file that is there under the whole name is that file. */
export function sheetOfFile(text: string): SheetOfFile {
  const at = text.lastIndexOf("#");
  if (at < 0 || existsSync(text)) return { file: text, sheet: null };
  return { file: text.slice(0, at), sheet: text.slice(at + 1) };
}
