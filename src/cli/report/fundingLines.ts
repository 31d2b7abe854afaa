import type { FundingReport } from "../../core/finding/checkReport";
import type { FundingModel } from "../../core/kind/funding/model";
import { fundingByStage } from "../../core/present/fundingReport";
import { belowInStages } from "../../core/review/belowBenchmark";
import { nameList } from "./nameList";
import { oneLine } from "./oneLine";
import { tableText } from "./reportText";

/** What a funding table says, a stage a line as its report sheet has it, then the counties below the benchmark by name. */
export function fundingLines({ stages }: FundingReport, model: FundingModel | undefined): string[] {
  if (model === undefined || stages.length === 0) return [];
  const below = stages.flatMap((stage) => {
    const { counties } = belowInStages([stage]);
    const name = oneLine(stage.name) || "全部";
    return counties.length === 0
      ? []
      : [`  ${name}（${counties.length}）：${nameList(counties.map(oneLine))}`];
  });
  const table = fundingByStage(model, stages);
  return [
    ...tableText({ ...table, heading: `${table.heading}（单位：亿元）` }),
    ...(below.length === 0 ? [] : ["", "低于基准的县（市、区）：", ...below]),
  ];
}
