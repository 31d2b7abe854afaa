import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { errorCode } from "../errorCode";
import { removeLeftovers } from "./removeLeftovers";
import { temporaryName } from "./temporaryName";

/**
 * Writes a new file into a folder, made when missing, under the first of the names that is free, and gives its path. A
 * file that is there is never touched. The bytes are written beside, flushed to the disk and then given their name in one
 * step: whenever the process is killed, the name holds nothing or all of it. What earlier runs left behind is removed.
 * Throws the error of the file system, EEXIST when no name is free.
 */
export function placeFile(folder: string, names: Iterable<string>, bytes: Uint8Array): string {
  makeFolder(folder);
  removeLeftovers(folder);
  const temporary = join(folder, temporaryName());
  try {
    writeWhole(temporary, bytes);
    const path = firstFree(temporary, folder, names);
    rmSync(temporary, { force: true });
    flushFolder(folder);
    return path;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // A file of that name: EEXIST is kept for names that are taken.
    if (errorCode(error) !== "EEXIST") throw error;
    throw Object.assign(new Error("no folder"), { code: "ENOTDIR" });
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function firstFree(temporary: string, folder: string, names: Iterable<string>): string {
  let taken: unknown = new Error("no name");
  for (const name of names) {
    const path = join(folder, name);
    try {
      giveName(temporary, path);
      return path;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
      taken = error;
    }
  }
  throw taken;
}

/** Gives the file its name unless that is taken; a disk that knows no second names (FAT, some shares) gets it renamed. */
function giveName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    if (existsSync(path)) throw Object.assign(new Error("taken"), { code: "EEXIST" });
    renameSync(temporary, path);
  }
}

/** Makes the new name itself last; where a folder cannot be flushed (Windows) the system does so by itself. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return;
  }
}
