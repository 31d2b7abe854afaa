import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodeCodec } from "../../src/cli/nodeCodec";
import { flagPackage } from "../../src/ooxml/flag/flagPackage";
import { asReadError } from "../../src/ooxml/read/asReadError";
import { ReadError } from "../../src/ooxml/read/readError";
import { readingNotes } from "../../src/ooxml/read/readingNotes";
import { readXlsxFile } from "../../src/ooxml/read/readXlsxFile";
import { generator } from "./generator";
import { mutations } from "./mutations";
import { workbookPaths } from "./workbookPaths";

/** Files above this many bytes are left out: ten thousand of them would take a day. */
const LARGEST = 200_000;
/** Milliseconds after which reading a file of that size counts as hanging. */
const SLOW = 3000;
/** Where the file in hand lies, for the case that the process does not come back. */
const IN_HAND = join(tmpdir(), `edu-mutate-${process.pid}.xlsx`);
const CHINESE_LINE = /^[^\n]*[\u4e00-\u9fff][^\n]*。$/u;

/**
 * `npm run mutate -- [--count 10000] [--seed 1] FILE|FOLDER…` damages workbooks in many ways and reads and flags each. It
 * fails when anything but a sentence for the user comes out, when a file takes seconds, and when damage that the
 * container's checksums can find gives other values without a word.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
    },
  });
  const paths = workbookPaths(positionals).filter((path) => statSync(path).size < LARGEST);
  const random = generator(Number(values.seed));
  const outcomes = new Map<string, number>();
  let faults = 0;
  for (let count = Number(values.count); count > 0; count--) {
    const path = paths[Math.floor(random() * paths.length)] ?? "";
    const mutation = mutations[Math.floor(random() * mutations.length)];
    if (!mutation) continue;
    const bytes = readFileSync(path);
    const before = outcomeOf(bytes);
    if (typeof before === "string") continue;
    const outcome = tried(mutation.apply(bytes, random), before.values, mutation.isChecked);
    const key = `${mutation.name}: ${outcome.kind}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    if (!outcome.isFault) continue;
    faults++;
    process.stdout.write(`FAULT ${path}, ${mutation.name}: ${outcome.kind}\n`);
    copyFileSync(IN_HAND, join(tmpdir(), `edu-mutate-${process.pid}-${faults}.xlsx`));
  }
  rmSync(IN_HAND, { force: true });
  for (const [key, count] of [...outcomes].sort()) process.stdout.write(`${key}: ${count}\n`);
  process.stdout.write(`${faults} faults\n`);
  process.exitCode = faults === 0 ? 0 : 1;
}

/** Reads and flags a damaged file; `isChecked` where its checksums must find the damage. */
function tried(
  damaged: Uint8Array,
  before: string,
  isChecked: boolean
): { kind: string; isFault: boolean } {
  writeFileSync(IN_HAND, damaged);
  const start = performance.now();
  try {
    const after = outcomeOf(damaged);
    if (performance.now() - start > SLOW) return { kind: "slow", isFault: true };
    if (typeof after === "string") return { kind: "refused", isFault: !CHINESE_LINE.test(after) };
    if (after.values === before) return { kind: "read as before", isFault: false };
    return {
      kind: after.isTold ? "read in part, told" : "read otherwise",
      isFault: isChecked && !after.isTold,
    };
  } catch (error) {
    return { kind: error instanceof Error ? (error.stack ?? "") : "threw", isFault: true };
  }
}

/** The values read, and whether anything is told of them; or the sentence for the user. */
function outcomeOf(bytes: Uint8Array): { values: string; isTold: boolean } | string {
  try {
    const content = readXlsxFile(bytes, nodeCodec);
    flagged(bytes);
    const { warnings } = readingNotes(content);
    return { values: JSON.stringify(content.grids), isTold: warnings.length > 0 };
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
}

/** Flags a workbook that was read; that it cannot be copied is told too, anything else is a mistake. */
function flagged(bytes: Uint8Array): void {
  try {
    flagPackage(bytes, [], nodeCodec);
  } catch (error) {
    if (asReadError(error) === undefined) throw error;
  }
}

main();
