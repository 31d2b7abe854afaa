import { basename } from "node:path";
import type { CountyReturn } from "../../core/gather/countyReturn";
import { reviewWorkbook } from "../../core/review/reviewWorkbook";
import { type CheckedFile, checkFile } from "../checkFile";
import { ProgressBar } from "../report/progressBar";
import { oneLine } from "../report/oneLine";
import type { CheckSurroundings } from "../runCheck";

/** Files that were read and reviewed for a task. */
export interface ReadFiles {
  files: CheckedFile[];
  /** A file could not be read. */
  unreadable: boolean;
  /** A mistake of the program on the way. */
  unexpected: boolean;
}

/** Reads files one after the other with a progress bar; warnings and errors go to stderr, one line each. */
export async function readFiles(
  paths: readonly string[],
  { stderr, stdout, review = reviewWorkbook, debug }: CheckSurroundings
): Promise<ReadFiles> {
  const progress = new ProgressBar(stderr, paths.length);
  const files: CheckedFile[] = [];
  for (const path of paths) {
    if (stdout.closed) break;
    progress.show(files.length, path);
    const checked = await checkFile(path, review, progress.sheet);
    if (checked.skipped === undefined) files.push(checked);
    progress.clear();
    const { warnings = [], error } = checked.report;
    for (const line of error === undefined ? warnings : [...warnings, error])
      stderr.write(`${oneLine(path)}：${oneLine(line)}\n`);
    if (debug && checked.unexpected instanceof Error)
      stderr.write(`${checked.unexpected.stack ?? checked.unexpected.message}\n`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    files,
    unreadable: files.some(({ report }) => report.error !== undefined),
    unexpected: files.some(({ unexpected }) => unexpected !== undefined),
  };
}

/** A file that was read, as one of many returns; named without its folder unless another file has the same name. */
export function returnOf(
  { report, workbook, review }: CheckedFile,
  all: readonly CheckedFile[]
): CountyReturn {
  const name = basename(report.file);
  const shared = all.filter(({ report: other }) => basename(other.file) === name).length > 1;
  return {
    file: shared ? report.file : name,
    ...(report.error !== undefined && { error: report.error }),
    grids: workbook?.grids ?? [],
    models: review?.models ?? [],
  };
}
