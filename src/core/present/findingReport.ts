import { certainFigure } from "../correction/certainFigure";
import type { Finding } from "../finding/checkReport";
import type { TableModel } from "../kind/tableModel";
import { comparedFigures } from "../review/causes/comparedFigures";
import { rootCauses } from "../review/causes/rootCauses";
import type { Review } from "../review/reviewWorkbook";
import type { Report, ReportCell } from "./report";

/**
 * 核对结果: every printed figure that does not agree, with what the pane holds against it and its cell; a sheet that says so when
 * all agree. Counted as in the pane: findings of one cause once. null when no table was recognised.
 */
export function findingReport(
  review: Pick<Review, "tables" | "models">,
  date: string
): Report | null {
  const { tables, models } = review;
  if (tables.length === 0) return null;
  const cells = tables.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    name: "核对结果",
    title: "表内数字核对结果",
    date,
    tables: [
      {
        heading: headingOf(rootCauses(review).length, cells),
        columns: [
          { heading: "工作表", width: 20 },
          { heading: "单元格", width: 10 },
          { heading: "表上", width: 14 },
          { heading: "计算", width: 14 },
          { heading: "说明", width: 80 },
        ],
        rows: tables.flatMap(({ sheet, findings }, table) =>
          findings.map((finding): ReportCell[] => [
            sheet,
            { sheet, cell: finding.cell },
            finding.printed,
            computedIn(finding, models[table]),
            finding.message,
          ])
        ),
        note: "计算所得按表内其他数字推出，已考虑四舍五入；没有一个数可直接对照的，空着不填，见说明。是否更正请对照原始资料。",
      },
    ],
    sources: tables.map(({ sheet, range }) => `${sheet}!${range}`),
  };
}

function headingOf(causes: number, cells: number): string {
  if (cells === 0) return "没有发现对不上的数字";
  return causes === cells
    ? `共 ${causes} 处需要核对`
    : `共 ${causes} 处需要核对，涉及 ${cells} 个单元格`;
}

/** What is computed, as the sheet prints such figures: 45.5 against 46, 14.04 in a blank; null where nothing can be held against it. */
function computedIn(finding: Finding, model: TableModel | undefined): ReportCell {
  const certain = certainFigure(finding, model);
  if (certain?.percent === true) return `${certain.value}%`;
  const compared =
    finding.printed === null ? finding.computed : comparedFigures(finding, model)?.computed;
  return certain?.value ?? compared ?? null;
}
