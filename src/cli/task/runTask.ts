import type { CheckOptions, Task } from "../checkOptions";
import { expandFolder } from "../expandFolder";
import { expandPattern } from "../expandPattern";
import type { CheckSurroundings } from "../runCheck";
import { today } from "../today";
import { compareFiles } from "./compareFiles";
import { finishTask } from "./finishTask";
import { gatherFiles } from "./gatherFiles";
import { planFiles } from "./planFiles";
import { readFiles } from "./readFiles";
import { sheetOfFile } from "./sheetOfFile";

/** Runs --compare, --gather or --plan: exit code out. */
export async function runTask(
  task: Task,
  options: CheckOptions,
  around: CheckSurroundings
): Promise<number> {
  const date = around.today ?? today(new Date());
  if (task.kind === "compare") {
    const asked = options.files.map(sheetOfFile);
    const read = await readFiles(
      asked.map(({ file }) => file),
      around
    );
    return finishTask(compareFiles(read.files, asked, date), options, read, around);
  }
  const city = task.kind === "gather" ? task.city : undefined;
  const paths = options.files.flatMap(expandPattern).flatMap(expandFolder);
  const returned = city === undefined ? paths : paths.filter((path) => path !== city);
  const read = await readFiles(city === undefined ? returned : [...returned, city], around);
  const result =
    task.kind === "gather"
      ? gatherFiles(read.files, city !== undefined, date)
      : planFiles(read.files, task.goals, date);
  return finishTask(result, options, read, around);
}
