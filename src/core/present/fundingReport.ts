import type { FundingReport } from "../finding/checkReport";
import { stageTotals } from "../kind/funding/stageTotals";
import { YI_FORMAT, type ReportCell, type ReportSheet, type ReportTable } from "./reportSheet";
import { reportLines } from "./reportLines";

/**
 * 经费缺口: for each funding table the need by stage, net and shortfalls alone, then by region. Amounts are 亿元, signed
 * as in the sheet: negative means more is needed; shortfalls are positive. null without a funding table that has needs.
 */
export function fundingReport(reports: readonly FundingReport[], date: string): ReportSheet | null {
  const withNeeds = reports.filter(({ stages }) =>
    stages.some((stage) => stageTotals(stage).net !== null)
  );
  if (withNeeds.length === 0) return null;
  return {
    name: "经费缺口",
    title: "经费缺口（亿元）",
    lines: reportLines(
      date,
      withNeeds.map(({ sheet, range }) => `${sheet}!${range}`)
    ),
    tables: withNeeds.flatMap((report) => [byStage(report), byRegion(report)]),
  };
}

function byStage(report: FundingReport): ReportTable {
  return {
    heading: `${report.title || report.sheet}：按学段`,
    columns: [
      { heading: "学段", width: 18 },
      { heading: "净额", width: 14, format: YI_FORMAT },
      { heading: "仅缺口", width: 14, format: YI_FORMAT },
      { heading: "缺口最大的县（市、区）", width: 24 },
    ],
    rows: report.stages.map((stage) => {
      const { net, shortfall } = stageTotals(stage);
      return [stage.name || "全部", net, shortfall, largestShortfall(report, stage.name)];
    }),
    note: `基准：${report.benchmark || "表内指标值"}。应增经费中负数表示需要增加；“净额”让有富余的地区抵掉不足，“仅缺口”只加不足的。`,
  };
}

function largestShortfall(report: FundingReport, stageName: string): string {
  const regions = report.stages.find(({ name }) => name === stageName)?.regions ?? [];
  const least = Math.min(0, ...regions.map(({ need }) => need ?? 0));
  return least === 0
    ? "—"
    : regions
        .filter(({ need }) => need === least)
        .map(({ name }) => name)
        .join("、");
}

function byRegion(report: FundingReport): ReportTable {
  const names = [
    ...new Set(report.stages.flatMap(({ regions }) => regions.map(({ name }) => name))),
  ];
  return {
    heading: `${report.title || report.sheet}：按县（市、区）`,
    columns: [
      { heading: "县（市、区）", width: 18 },
      ...report.stages.map(({ name }) => ({
        heading: name || "应增经费",
        width: 14,
        format: YI_FORMAT,
      })),
    ],
    rows: names.map((name): ReportCell[] => [
      name,
      ...report.stages.map(
        ({ regions }) => regions.find((region) => region.name === name)?.need ?? null
      ),
    ]),
  };
}
