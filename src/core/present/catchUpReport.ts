import type { CatchUpPlan, RegionPlan } from "../plan/catchUpPlan";
import { goalWords } from "../plan/goalWords";
import { placesInWords } from "./placesInWords";
import { placeWords } from "../plan/placeWords";
import { RATE_FORMAT, type ReportCell, type Report, type ReportTable } from "./report";

/**
 * 追赶计划: for each checklist how many indicators every region must still meet for the goal and where it would stand then,
 * which ones are proposed with their cells, and which indicators most regions lack. null without a plan.
 */
export function catchUpReport(plans: readonly CatchUpPlan[], date: string): Report | null {
  if (plans.length === 0) return null;
  return {
    name: "追赶计划",
    title: "达成度追赶计划",
    date,
    tables: [
      ...plans.flatMap((plan) => [byRegion(plan), byIndicator(plan)]),
      ...plans.map(proposals),
    ],
    sources: plans.map(({ sheet, range }) => `${sheet}!${range}`),
  };
}

function headingOf({ title, sheet, goal }: CatchUpPlan): string {
  return `${title || sheet}：${goalWords(goal)}`;
}

function byRegion(plan: CatchUpPlan): ReportTable {
  return {
    heading: headingOf(plan),
    columns: [
      { heading: "县（市、区）", width: 14 },
      { heading: "现达成度", width: 12, format: RATE_FORMAT },
      { heading: "现名次", width: 12, centred: true },
      { heading: "最少再达标几项", width: 30, centred: true },
      { heading: "届时达成度", width: 14, format: RATE_FORMAT },
      { heading: "届时名次", width: 22, centred: true },
      { heading: "说明", width: 32 },
    ],
    rows: plan.regions.map((region): ReportCell[] => [
      region.name,
      region.rate,
      placeWords(region.rank, region.tied),
      region.verdict === "impossible" ? "—" : region.required,
      region.reached.rate,
      placeWords(region.reached.rank, region.reached.sharedWith.length > 0),
      remarks(plan, region),
    ]),
    note: "假定别的地区不动；名次按未取整的达成度排，相同即并列，名次不空缺。",
  };
}

function remarks({ goal }: CatchUpPlan, region: RegionPlan): string {
  const said: string[] = [];
  if (region.verdict === "impossible") said.push("没有计入的指标，算不出达成度");
  else if (region.verdict === "reached") said.push("已达到");
  if (goal.kind === "place" && region.verdict !== "impossible") {
    if (region.reached.sharedWith.length > 0)
      said.push(
        `届时与${region.reached.sharedWith.join("、")}并列；` +
          (region.alone === null
            ? "要独占这一名次做不到：再多达标也只能并列"
            : `要独占这一名次须达标 ${region.alone} 项`)
      );
  }
  if (region.unread > 0) said.push(`有 ${region.unread} 格空白或看不懂，未计入，补上后会变`);
  return said.join("；");
}

function proposals(plan: CatchUpPlan): ReportTable {
  return {
    heading: `${headingOf(plan)}：建议先做的指标`,
    columns: [
      { heading: "县（市、区）", width: 14 },
      { heading: "次序", width: 12, centred: true },
      { heading: "类别", width: 18 },
      { heading: "指标", width: 30 },
      { heading: "现状", width: 14, centred: true },
      { heading: "几个地区未达标", width: 12, centred: true },
      { heading: "单元格", width: 10, centred: true },
    ],
    rows: plan.regions.flatMap(({ name, proposed }) =>
      proposed.map((item, k): ReportCell[] => [
        name,
        k + 1,
        item.path.join(" / "),
        item.name,
        item.zero ? "未达标，零分" : "未达标",
        item.regionsUnmet,
        { sheet: plan.sheet, cell: item.cell },
      ])
    ),
    note: "未达标的项任选几项都能达到目标；这里先列多数地区都缺的，便于全市一起补。难易请另行考虑。",
  };
}

function byIndicator(plan: CatchUpPlan): ReportTable {
  return {
    heading: `${headingOf(plan)}：哪些指标缺得最多`,
    columns: [
      { heading: "次序", width: 14, centred: true },
      { heading: "几个地区未达标", width: 12, centred: true },
      { heading: "类别", width: 18 },
      { heading: "指标", width: 30 },
      { heading: "建议几个地区做", width: 14, centred: true },
      { heading: "未达标的地区", width: 22 },
    ],
    rows: plan.indicators.map(({ name, path, unmetIn, proposedTo }, k): ReportCell[] => [
      k + 1,
      unmetIn.length,
      path.join(" / "),
      name,
      proposedTo.length,
      placesInWords(
        unmetIn,
        plan.regions.map(({ name: region }) => region)
      ),
    ]),
  };
}
