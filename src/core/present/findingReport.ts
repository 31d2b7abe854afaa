import { roundHalfUp } from "../quantity/roundHalfUp";
import type { Finding, TableReport } from "../finding/checkReport";
import type { Report } from "./report";

/**
 * 核对结果: every printed figure that does not agree, with what is computed and its cell; a sheet that says so when all
 * agree. null when no table was recognised.
 */
export function findingReport(tables: readonly TableReport[], date: string): Report | null {
  if (tables.length === 0) return null;
  const count = tables.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    name: "核对结果",
    title: "表内数字核对结果",
    date,
    tables: [
      {
        heading: count === 0 ? "没有发现对不上的数字" : `共 ${count} 处需要核对`,
        columns: [
          { heading: "工作表", width: 20 },
          { heading: "单元格", width: 10 },
          { heading: "表上", width: 14 },
          { heading: "计算", width: 14 },
          { heading: "说明", width: 80 },
        ],
        rows: tables.flatMap(({ sheet, findings }) =>
          findings.map(({ cell, printed, computed, message }) => [
            sheet,
            { sheet, cell },
            printed,
            rounded(computed, printed),
            message,
          ])
        ),
        note: "计算所得按表内其他数字推出，已考虑四舍五入；是否更正请对照原始资料。",
      },
    ],
    sources: tables.map(({ sheet, range }) => `${sheet}!${range}`),
  };
}

/** Two digits more than printed tell why the figures differ; the rest is noise. */
const MORE_DIGITS = 2;
const USUAL_DIGITS = 4;

function rounded(computed: Finding["computed"], printed: Finding["printed"]): Finding["computed"] {
  if (typeof computed !== "number") return computed;
  const own = typeof printed === "number" ? (String(printed).split(".")[1] ?? "").length : null;
  return roundHalfUp(computed, own === null ? USUAL_DIGITS : own + MORE_DIGITS);
}
