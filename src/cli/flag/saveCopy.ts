import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { errorCode } from "../errorCode";
import { basename, extname, join } from "node:path";

/**
 * Writes a copy named like `file` into `folder`, made when missing, and returns its path. A file that is there
 * is never overwritten: the copy becomes "名字 (2).xlsx", "(3)" … It is written beside and then renamed, so no
 * half copy can be seen under its name. Throws the error of the file system.
 */
export function saveCopy(folder: string, file: string, bytes: Buffer): string {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.~${process.pid}-${basename(file)}.tmp`);
  let reserved = "";
  try {
    writeFileSync(temporary, bytes, { flag: "wx" });
    reserved = reserve(folder, file);
    renameSync(temporary, reserved);
    return reserved;
  } catch (error) {
    for (const path of [temporary, reserved]) if (path !== "") rmSync(path, { force: true });
    throw error;
  }
}

/** Creates an empty file under the first free name, so that no other program can take the name meanwhile. */
function reserve(folder: string, file: string): string {
  const extension = extname(file);
  const name = basename(file, extension);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name + extension : `${name} (${number})${extension}`);
    try {
      closeSync(openSync(path, "wx"));
      return path;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}
