import type { CheckReport, FileReport } from "../core/finding/checkReport";
import { rootCauses } from "../core/review/causes/rootCauses";
import { reviewWorkbook } from "../core/review/reviewWorkbook";
import { type CheckedFile, checkFile } from "./checkFile";
import { type CheckOptions, checkOptions } from "./checkOptions";
import { exitCode } from "./exitCode";
import { expandFolder } from "./expandFolder";
import { expandPattern } from "./expandPattern";
import type { Output } from "./output";
import { adviseWorkbook } from "../core/advice/adviseWorkbook";
import { adviceLines } from "./report/adviceLines";
import { fileLines } from "./report/fileLines";
import { legendLines } from "./report/legendLines";
import { oneLine } from "./report/oneLine";
import { ProgressBar } from "./report/progressBar";
import { summaryLine } from "./report/summaryLine";
import { readFiles } from "./task/readFiles";
import { usage } from "./usage";
import { today } from "./today";

/** The streams of the process, and the review, which tests replace. */
export interface CheckSurroundings {
  stdout: Output;
  stderr: Output;
  review?: typeof reviewWorkbook;
  debug?: boolean;
  /** Date for reports, 2024年1月5日; that of the computer when absent. */
  today?: string;
}

// What a plain check does not need stands in files of its own: Node would compile it at every start.
const loadTasks = () => import(/* webpackChunkName: "tasks" */ "./task/runTask");
const loadWriting = async () => ({
  ...(await import(/* webpackChunkName: "tasks" */ "./writeNotices")),
  ...(await import(/* webpackChunkName: "tasks" */ "./writeCopy")),
});

/** The whole command: arguments without program name in, exit code out. */
export async function runCheck(
  argv: readonly string[],
  around: CheckSurroundings
): Promise<number> {
  const options = checkOptions(argv);
  if (typeof options === "string") {
    around.stderr.write(`${options}\n\n${usage}`);
    return exitCode.usage;
  }
  if (options.help) {
    around.stdout.write(usage);
    return exitCode.ok;
  }
  if (!options.task) return checkFiles(options, around);
  const { runTask } = await loadTasks();
  return runTask(options.task, options, around);
}

async function checkFiles(options: CheckOptions, around: CheckSurroundings): Promise<number> {
  const { stdout, stderr, review = reviewWorkbook } = around;
  const files = options.files.flatMap(expandPattern).flatMap(expandFolder);
  const progress = new ProgressBar(stderr, files.length);
  const reports: FileReport[] = [];
  let unexpected = false;
  let copies = 0;
  let uncalculated = 0;
  let causes = 0;
  let notWritten = false;
  const warn = (file: string, line: string) => stderr.write(`${oneLine(file)}：${line}\n`);

  const since = await readFiles(options.since ?? [], around);
  // Before anything is printed or written.
  const writing =
    options.notices === undefined && options.out === undefined ? null : await loadWriting();
  for (const file of files) {
    if (stdout.closed) break;
    progress.show(reports.length, file);
    const checked = await checkFile(file, review, progress.sheet);
    reports.push(checked.report);
    if (checked.review !== undefined) causes += rootCauses(checked.review).length;
    uncalculated += checked.workbook?.uncalculated ?? 0;
    const noticed =
      options.notices === undefined
        ? undefined
        : await writing?.writeNotices(checked, {
            folder: options.notices,
            word: options.word === true,
            date: around.today ?? today(new Date()),
            since: since.files,
          });
    const outcome =
      options.out === undefined || !checked.workbook
        ? undefined
        : writing?.writeCopy(checked, options.out);
    progress.clear();
    if (checked.unexpected !== undefined) {
      unexpected = true;
      if (around.debug) stderr.write(`${stackOf(checked.unexpected)}\n`);
    }
    printFile(checked, options, around);
    if (outcome && "path" in outcome) {
      copies++;
      (options.json ? stderr : stdout).write(
        `标注副本：${oneLine(outcome.path)}\n${options.json ? "" : "\n"}`
      );
    } else if (outcome) warn(file, "failed" in outcome ? outcome.failed : outcome.skipped);
    if (outcome && "failed" in outcome) notWritten = true;
    if (noticed && "path" in noticed)
      (options.json ? stderr : stdout).write(
        `整改通知单（${noticed.counties} 个县（市、区））：${oneLine(noticed.path)}\n${options.json ? "" : "\n"}`
      );
    else if (noticed) warn(file, "failed" in noticed ? noticed.failed : noticed.skipped);
    if (noticed && "failed" in noticed) notWritten = true;
    // Lets a closed pipe be noticed before the next file is read.
    await new Promise((resolve) => setImmediate(resolve));
  }

  const report: CheckReport = { files: reports };
  if (options.json) stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else
    stdout.write(
      [...(copies > 0 ? [...legendLines(), ""] : []), summaryLine(reports, causes), ""].join("\n")
    );
  if (unexpected || since.unexpected) return exitCode.internal;
  if (since.unreadable || reports.some(({ error }) => error !== undefined))
    return exitCode.unreadable;
  if (notWritten) return exitCode.notWritten;
  const findings = reports.some(({ tables }) => tables.some((table) => table.findings.length > 0));
  const unknown = uncalculated > 0;
  return options.strict && (findings || unknown) ? exitCode.findings : exitCode.ok;
}

/** The report of one file as soon as it is there; with --json what is wrong with it goes to stderr beside. */
function printFile(
  { report, workbook, review, skipped }: CheckedFile,
  { json }: CheckOptions,
  { stdout, stderr }: CheckSurroundings
) {
  const name = oneLine(report.file);
  if (json) {
    const { warnings = [], error } = report;
    for (const line of error === undefined ? warnings : [...warnings, error])
      stderr.write(`${name}：${oneLine(line)}\n`);
  } else if (skipped !== undefined) stdout.write(`${name}：${skipped}\n\n`);
  else {
    const advice = review ? adviceLines(adviseWorkbook(review.models, workbook?.grids)) : [];
    const lines = advice.map((line) => `  ${line}`).concat(advice.length > 0 ? [""] : []);
    stdout.write(`${[...fileLines(report, review?.models), ...lines].join("\n")}\n`);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
