import type { Report } from "../../core/present/report";
import type { CheckOptions } from "../checkOptions";
import { exitCode } from "../exitCode";
import { oneLine } from "../report/oneLine";
import type { CheckSurroundings } from "../runCheck";
import { saveReports } from "../write/saveReports";
import type { ReadFiles } from "./readFiles";

/** What a task has found: as JSON, as lines for a reader, and as sheets for a new workbook. */
export interface TaskResult {
  json: unknown;
  lines: readonly string[];
  /** [] when there is nothing to write. */
  sheets: readonly Report[];
}

/** Prints the result of a task, saves it where that is asked for, and gives the exit code. */
export function finishTask(
  { json, lines, sheets }: TaskResult,
  options: CheckOptions,
  { unreadable, unexpected }: ReadFiles,
  { stdout, stderr }: CheckSurroundings
): number {
  stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join("\n")}\n`);
  let notWritten = false;
  if (options.save !== undefined) {
    const problem =
      sheets.length === 0 ? "没有可写的结果，没有写文件。" : saveReports(options.save, sheets);
    notWritten = problem !== null;
    const said = problem ?? "已写好。";
    (notWritten || options.json ? stderr : stdout).write(`${oneLine(options.save)}：${said}\n`);
  }
  if (unexpected) return exitCode.internal;
  if (unreadable) return exitCode.unreadable;
  return notWritten ? exitCode.notWritten : exitCode.ok;
}
