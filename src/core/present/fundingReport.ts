import { areaAddress } from "../area/address";
import type { FundingStage } from "../finding/checkReport";
import { assessFunding } from "../kind/funding/assess";
import type { FundingModel } from "../kind/funding/model";
import { auditSums } from "../kind/funding/auditSums";
import { stageTotals } from "../kind/funding/stageTotals";
import { belowInStages } from "../review/belowBenchmark";
import { exactSum } from "../quantity/exactSum";
import { roundHalfUp } from "../quantity/roundHalfUp";
import { AMOUNT } from "./amountFormat";
import { needDecimals, needFormat, printedTotal } from "./printedNeeds";
import { numberText } from "./numberText";
import { SHORTFALL } from "./reportChart";
import type { Report, ReportCell, ReportTable } from "./report";

/** What the two sums of needs mean. */
export const NETTING =
  "应增经费中负数表示需要增加；“净额”让有富余的地区抵掉不足，“仅缺口”只加不足的，不抵富余。";

/**
 * 经费缺口: for each funding table the need by stage, net and shortfalls alone, beside the total that the sheet prints, then
 * by region. Amounts are 亿元 with the decimals of the sheet, signed as there: negative means more is needed; shortfalls are
 * positive. null without a funding table that has needs.
 */
export function fundingReport(models: readonly FundingModel[], date: string): Report | null {
  const tables = models
    .map((model) => ({ model, stages: assessFunding(model) }))
    .filter(({ stages }) => stages.some((stage) => stageTotals(stage).net !== null));
  if (tables.length === 0) return null;
  return {
    name: "经费缺口",
    title: "教育经费缺口情况表",
    date,
    unit: "亿元",
    tables: tables.flatMap(({ model, stages }) => [
      fundingByStage(model, stages),
      byRegion(model, stages),
    ]),
    notes: [NETTING],
    sources: tables.map(({ model }) => `${model.sheet}!${areaAddress(model.area)}`),
  };
}

/** Benchmark, need and shortfall of each stage, with a line for all where there are several, and how they stand to the printed totals. */
export function fundingByStage(model: FundingModel, stages: readonly FundingStage[]): ReportTable {
  const format = needFormat(model);
  const rows = stages.map((stage, s) => {
    const { net, shortfall } = stageTotals(stage);
    return { stage, net, shortfall, printed: printedTotal(model, s) };
  });
  const several = rows.length > 1;
  const added = (pick: (row: (typeof rows)[number]) => number | null): number | null => {
    const all = rows.map(pick);
    return all.includes(null) ? null : exactSum(all.map((one) => one ?? 0));
  };
  const total: ReportCell[] = [
    "合计",
    null,
    added(({ net }) => net),
    added(({ shortfall }) => shortfall),
    added(({ printed }) => printed),
    null,
    null,
  ];
  const said = rows.flatMap(({ stage, net, printed }, s) =>
    net === null || printed === null
      ? []
      : differenceWords(stage.name, net, printed, model, isWrong(model, s))
  );
  return {
    heading: `${model.title || model.sheet}：按学段`,
    columns: [
      { heading: "学段", width: 18 },
      { heading: "指标值（元）", width: 14, format: AMOUNT },
      { heading: "应增经费净额", width: 14, format },
      { heading: "仅缺口", width: 14, format },
      { heading: "表上合计", width: 14, format },
      { heading: "低于基准的县（市、区）数", width: 16, centred: true },
      { heading: "缺口最大的县（市、区）", width: 20 },
    ],
    rows: [
      ...rows.map(({ stage, net, shortfall, printed }): ReportCell[] => [
        stage.name || "全部",
        stage.target === 0 ? null : stage.target,
        net,
        shortfall,
        printed,
        belowWords(stage),
        largestShortfall(stage),
      ]),
      ...(several ? [total] : []),
    ],
    ...(several ? { totals: 1 } : {}),
    note: `基准：${model.benchmark || "表内指标值"}。${said.join("")}`,
  };
}

/** Whether the audit finds a printed total of needs that rounding does not explain. */
function isWrong(model: FundingModel, stage: number): boolean {
  const columns = model.stages[stage];
  return (
    columns !== undefined &&
    auditSums(model, columns).some(
      ({ rule, cell }) =>
        rule === "sum-mismatch" && columns.figures.need?.some((figure) => figure.cell === cell)
    )
  );
}

/** How the rows add up beside the printed total; [] where they agree to the last digit. */
function differenceWords(
  stage: string,
  net: number,
  printed: number,
  model: FundingModel,
  wrong: boolean
): string[] {
  const decimals = needDecimals(model);
  const [sum, total] = [roundHalfUp(net, decimals), roundHalfUp(printed, decimals)];
  if (sum === total) return [];
  const figure = (value: number) => numberText(value, needFormat(model));
  return [
    `${stage}各行相加为 ${figure(sum)}，表上合计印作 ${figure(total)}，相差 ${figure(Math.abs(sum - total))}，` +
      (wrong ? "超过四舍五入的误差，请核对。" : "是各行四舍五入造成的，不算错误。"),
  ];
}

/** How many counties are below the benchmark, and what else is: 9，另有市本级. */
function belowWords(stage: FundingStage): ReportCell {
  const { counties, own } = belowInStages([stage]);
  return own.length === 0 ? counties.length : `${counties.length}，另有${own.join("、")}`;
}

function largestShortfall({ regions }: FundingStage): string {
  const least = Math.min(0, ...regions.map(({ need }) => need ?? 0));
  return least === 0
    ? "—"
    : regions
        .filter(({ need }) => need === least)
        .map(({ name }) => name)
        .join("、");
}

/** What a county lacks in all stages, a surplus of one taken from none; null where no need of it is printed or derived. */
function shortfallOf(name: string, stages: readonly FundingStage[]): number | null {
  const needs = stages.flatMap(({ regions }) =>
    regions.flatMap((region) => (region.name === name ? (region.need ?? []) : []))
  );
  return needs.length === 0 ? null : exactSum(needs.map((need) => Math.max(0, -need)));
}

function byRegion(model: FundingModel, stages: readonly FundingStage[]): ReportTable {
  const names = [...new Set(stages.flatMap(({ regions }) => regions.map(({ name }) => name)))];
  const totals = stages.map((stage) => stageTotals(stage).net);
  const lacks = names.flatMap((name) => shortfallOf(name, stages) ?? []);
  const shortfall = lacks.length === 0 ? null : exactSum(lacks);
  return {
    heading: `${model.title || model.sheet}：按县（市、区）`,
    columns: [
      { heading: "县（市、区）", width: 18 },
      { heading: "仅缺口合计", width: 14, format: needFormat(model) },
      ...stages.map(({ name }) => ({
        heading: name || "应增经费",
        width: 14,
        format: needFormat(model),
      })),
    ],
    rows: [
      ...names.map((name): ReportCell[] => [
        name,
        shortfallOf(name, stages),
        ...stages.map(
          ({ regions }) => regions.find((region) => region.name === name)?.need ?? null
        ),
      ]),
      ["各行相加", shortfall, ...totals],
    ],
    totals: 1,
    chart: {
      kind: "bars",
      names: 0,
      values: 1,
      title: "各县（市、区）缺口（亿元，不抵富余）",
      scale: "free",
      colors: [SHORTFALL],
    },
  };
}
