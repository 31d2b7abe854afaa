import { isFault } from "../cell/fault";
import { growth } from "../measure/growth";
import { exactSum } from "../quantity/exactSum";
import { roundHalfUp } from "../quantity/roundHalfUp";
import type { FundingPlan, RegionFundingPlan, StagePlan } from "../plan/fundingPlan";
import { RATE_FORMAT, YI_FORMAT, type ReportCell, type Report, type ReportTable } from "./report";

const YUAN_FORMAT = "#,##0";
const GROWTH_FORMAT = "0.00%";

/**
 * 经费追赶计划: for each stage the yearly growth that every region needs to reach the benchmark by the year, the money a
 * student year by year, and what that is more than in the base year in 亿元. null without a plan.
 */
export function fundingPlanReport(plans: readonly FundingPlan[], date: string): Report | null {
  if (plans.length === 0) return null;
  return {
    name: "经费追赶计划",
    title: "生均（人均）经费追赶计划",
    date,
    tables: plans.flatMap((plan) =>
      plan.stages.flatMap((stage) => [growths(plan, stage), amounts(plan, stage)])
    ),
    sources: plans.map(({ sheet, range }) => `${sheet}!${range}`),
  };
}

function headingOf({ title, sheet, byYear }: FundingPlan, { name }: StagePlan): string {
  return `${title || sheet}${name === "" ? "" : `·${name}`}：${byYear} 年达到基准`;
}

function growths(plan: FundingPlan, stage: StagePlan): ReportTable {
  const last = stage.benchmarkByYear.at(-1)?.amount ?? null;
  return {
    heading: headingOf(plan, stage),
    columns: [
      { heading: "县（市、区）", width: 16 },
      { heading: `${plan.baseYear} 年（元）`, width: 14, format: YUAN_FORMAT },
      { heading: `${plan.byYear} 年基准（元）`, width: 16, format: YUAN_FORMAT },
      { heading: "年均须增长", width: 14, format: GROWTH_FORMAT },
      { heading: "共须增长", width: 14, format: RATE_FORMAT },
      { heading: "人数", width: 14, format: YUAN_FORMAT },
      {
        heading: `${plan.byYear} 年比 ${plan.baseYear} 年多（亿元）`,
        width: 20,
        format: YI_FORMAT,
      },
      { heading: "依据", width: 12, centred: true },
      { heading: "说明", width: 30 },
    ],
    rows: stage.regions.map((region): ReportCell[] => [
      region.name,
      region.actual,
      last,
      region.growth,
      wholeGrowth(region),
      region.students?.count ?? null,
      region.years.at(-1)?.moreInAll ?? null,
      region.cell === "" ? null : { sheet: plan.sheet, cell: region.cell },
      remark(region),
    ]),
    note: assumption(plan, stage),
  };
}

/** From the first year of the plan to its last; null without years. */
function wholeGrowth({ years }: RegionFundingPlan): number | null {
  const [first, last] = [years[0], years.at(-1)];
  const whole = first && last ? growth(first.amount, last.amount) : null;
  return isFault(whole) ? null : whole;
}

function remark({ verdict, students }: RegionFundingPlan): string {
  const said: string[] = [];
  if (verdict === "unknown") said.push("表上推不出基年数，算不出");
  if (verdict === "enough") said.push("基年数已够，不减即可");
  if (students?.from === "derived")
    said.push(`人数按应增经费÷差额推算，在 ${students.least}–${students.most} 之间`);
  return said.join("；");
}

function assumption({ baseYear, targetYear, benchmark }: FundingPlan, stage: StagePlan): string {
  const name = benchmark || "基准";
  if (stage.benchmarkGrowth === null)
    return `${name}的年增长不明：表上没有印它的定基增长，请给出假定的年增长再算。`;
  const percent = (stage.benchmarkGrowth * 100).toFixed(2);
  return (
    `${name} ${targetYear} 年为 ${stage.target} 元，假定每年增长 ${percent}%；各地从 ${baseYear} 年起每年按同一比例增长。` +
    "比基年多的亿元数按人数不变算，人数变化请另行考虑。"
  );
}

function amounts(plan: FundingPlan, stage: StagePlan): ReportTable {
  const years = stage.benchmarkByYear.map(({ year }) => year);
  const known = stage.regions.filter((region) => region.years.length > 0);
  const total = (k: number): ReportCell => {
    const added = known.flatMap(({ years: own }) => own[k]?.moreInAll ?? []);
    return added.length === 0 ? null : exactSum(added);
  };
  return {
    heading: `${headingOf(plan, stage)}：逐年`,
    columns: [
      { heading: "县（市、区）", width: 16 },
      { heading: "数", width: 18 },
      ...years.map((year) => ({ heading: `${year} 年`, width: 14 })),
    ],
    rows: [
      [
        plan.benchmark || "基准",
        "元",
        ...stage.benchmarkByYear.map(({ amount }) => roundHalfUp(amount, 0)),
      ],
      ...known.flatMap((region): ReportCell[][] => [
        [region.name, "元", ...region.years.map(({ amount }) => roundHalfUp(amount, 0))],
        [region.name, "与基准差（元）", ...region.years.map(({ gap }) => roundHalfUp(gap, 0))],
        [region.name, "比基年多（亿元）", ...region.years.map(({ moreInAll }) => yi(moreInAll))],
      ]),
      ["合计", "比基年多（亿元）", ...years.map((_, k) => yi(total(k)))],
    ],
    note: "差为负数表示低于基准。合计只加人数已知的地区。",
  };
}

function yi(value: ReportCell): ReportCell {
  return typeof value === "number" ? roundHalfUp(value, 2) : null;
}
