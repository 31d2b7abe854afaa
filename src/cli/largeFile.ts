import { statSync } from "node:fs";
import { expandFolder } from "./expandFolder";
import { expandPattern } from "./expandPattern";

/** Bytes from which on a file may hold more than the memory does: a million cells are written in less than two of them each. */
const LARGE = 1_000_000;

/** The largest of the files named in the arguments of the command, and whether there are others. */
export interface LargeFile {
  file: string;
  others: boolean;
}

/** That file where it is large; undefined where all are small. */
export function largeFile(argv: readonly string[]): LargeFile | undefined {
  const files = argv
    .filter((argument) => !argument.startsWith("-"))
    .flatMap(expandPattern)
    .flatMap(expandFolder)
    .map((file) => ({ file, bytes: sizeOf(file) }));
  const [largest] = files.filter(({ bytes }) => bytes >= LARGE).sort((a, b) => b.bytes - a.bytes);
  return largest && { file: largest.file, others: files.length > 1 };
}

/** Bytes of a file; 0 for what is none, which the command tells of when it comes to it. */
function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : 0;
}
