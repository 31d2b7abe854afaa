import type { View } from "../../sheet/view";
import type { Column } from "./columns";
import { isNumber } from "./isNumber";
import type { CountColumn, PrintedLine } from "./model";
import { readFigure } from "./readFigure";
import type { Body } from "./readRows";

const COUNT = /数|面积|人数|总值|资产|合计|金额/;
const NO_COUNT =
  /年级|率|比|均|每百|百名|系数|得分|排名|名次|序号|编号|代码|年份|时间|电话|邮编|是否/;

/** The columns of whole numbers that a line of totals adds up: students, classes, teachers, whole areas and values. */
export function countColumns(
  view: View,
  body: Body,
  columns: readonly Column[],
  wholeLanes: ReadonlySet<number>,
  studentLane: number | null,
  lines: readonly PrintedLine[]
): CountColumn[] {
  if (!lines.some(({ kind }) => kind === "total")) return [];
  const schools = body.rows.flatMap((row) => (row.kind === "school" ? [row.line] : []));
  return columns.flatMap((column): CountColumn[] => {
    const { lane, role, header, words, perStudent } = column;
    const students = lane === studentLane;
    const counts =
      students ||
      wholeLanes.has(lane) ||
      ((role === "students" || role === "other") &&
        COUNT.test(words) &&
        !NO_COUNT.test(words) &&
        !perStudent);
    if (!counts || !schools.some((line) => isNumber(view.at(line, lane)))) return [];
    return [
      {
        header,
        lane,
        students,
        whole: !/面积|㎡|平方米|值|资产|金额|元/.test(words),
        parts: schools.map((line) => ({ line, figure: readFigure(view, line, lane, 1) })),
        printed: lines.map(({ line }) => readFigure(view, line, lane, 1, true)),
      },
    ];
  });
}
