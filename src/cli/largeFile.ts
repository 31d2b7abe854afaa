import { statSync } from "node:fs";
import { expandFolder } from "./expandFolder";
import { expandPattern } from "./expandPattern";

/** Bytes from which on a file may hold more than the memory does: a million cells are written in less than two of them each. */
const LARGE = 1_000_000;

/** The largest of the files named in the arguments of the command, where it is large; undefined where all are small. */
export function largeFile(argv: readonly string[]): string | undefined {
  const sizes = argv
    .filter((argument) => !argument.startsWith("-"))
    .flatMap(expandPattern)
    .flatMap(expandFolder)
    .map((file) => ({ file, bytes: sizeOf(file) }))
    .filter(({ bytes }) => bytes >= LARGE);
  return sizes.sort((a, b) => b.bytes - a.bytes)[0]?.file;
}

/** Bytes of a file; 0 for what is none, which the command tells of when it comes to it. */
function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : 0;
}
