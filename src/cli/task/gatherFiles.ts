import { gatherCounties } from "../../core/gather/gatherCounties";
import { gatheredSheet } from "../../core/present/gatheredSheet";
import { gatheringReport } from "../../core/present/gatheringReport";
import type { CheckedFile } from "../checkFile";
import { reportText } from "../report/reportText";
import type { TaskResult } from "./finishTask";
import { returnOf } from "./readFiles";

/** Gathers county workbooks; the last file is the city's own when `hasCity`. The JSON is a `Gathering`. */
export function gatherFiles(
  files: readonly CheckedFile[],
  hasCity: boolean,
  date: string
): TaskResult {
  const returns = files.map((file) => returnOf(file, files));
  const city = hasCity ? (returns.at(-1) ?? null) : null;
  const gathering = gatherCounties(hasCity ? returns.slice(0, -1) : returns, city);
  const checked = gatheringReport(gathering, date);
  const empty = gathering.lists.length === 0;
  return {
    json: gathering,
    lines: [...(empty ? ["没有认出可以汇总的达标情况表。"] : []), ...reportText(checked), ""],
    sheets: empty ? [] : [...gathering.lists.map((list) => gatheredSheet(list, date)), checked],
  };
}
