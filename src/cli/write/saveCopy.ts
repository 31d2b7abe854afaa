import { basename, extname } from "node:path";
import { placeFile } from "./placeFile";

/**
 * Writes a copy named like `file` into `folder`, made when missing, and returns its path. A file that is there
 * is never overwritten: the copy becomes "名字 (2).xlsx", "(3)" … Throws the error of the file system.
 */
export function saveCopy(folder: string, file: string, bytes: Uint8Array): string {
  return placeFile(folder, copyNames(file), bytes);
}

function* copyNames(file: string): Generator<string> {
  const extension = extname(file);
  const name = basename(file, extension);
  yield name + extension;
  for (let number = 2; ; number++) yield `${name} (${number})${extension}`;
}
