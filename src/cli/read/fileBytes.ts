import { readFileSync, statSync } from "node:fs";
import { errorCode } from "../errorCode";
import { limits } from "../../ooxml/package/limits";
import type { Problem } from "../../ooxml/read/problems";
import { isLockFile } from "./isLockFile";
import { ReadError } from "../../ooxml/read/readError";

const PROBLEMS: Record<string, Problem> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  ENAMETOOLONG: "missing",
  EACCES: "denied",
  EPERM: "denied",
  EBUSY: "locked",
  EISDIR: "directory",
};

/** Bytes of a regular file. Throws `ReadError` for anything else: missing, folder, device, empty, not permitted. */
export function fileBytes(path: string): Buffer {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new ReadError("directory");
    if (!stat.isFile()) throw new ReadError("special");
    if (isLockFile(path)) throw new ReadError("lockFile");
    if (stat.size === 0) throw new ReadError("empty");
    if (stat.size > limits.file) throw new ReadError("tooLarge");
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(PROBLEMS[errorCode(error)] ?? "unreadable");
  }
}
