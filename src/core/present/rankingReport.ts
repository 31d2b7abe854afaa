import { rankRegions, type RankingWay } from "../kind/checklist/rankRegions";
import { placeOf } from "../review/recogniseWorkbook";
import { assessChecklist } from "../kind/checklist/assess";
import type { ChecklistModel } from "../kind/checklist/model";
import { uncountedMarks } from "../kind/checklist/uncountedMarks";
import { placeWords } from "../plan/placeWords";
import { STANDING } from "./reportChart";
import { RATE_FORMAT, type ReportCell, type Report, type ReportTable } from "./report";

/**
 * 晾晒排名: for each checklist the regions from the highest achievement rate down, ranked on exact rates with ties,
 * by the way chosen, with data bars and a bar chart, and beside each rate how many cells it leaves out. Regions where
 * nothing counts come last without a rank. null without a checklist.
 */
export function rankingReport(
  checklists: readonly ChecklistModel[],
  date: string,
  way: RankingWay = "dense"
): Report | null {
  if (checklists.length === 0) return null;
  return {
    name: "晾晒排名",
    title: "达成度晾晒排名",
    date,
    tables: checklists.map((model) => rankingOf(model, way)),
    sources: checklists.map(placeOf),
  };
}

function rankingOf(model: ChecklistModel, way: RankingWay): ReportTable {
  const uncounted = new Map(
    uncountedMarks(model).map((marks, r) => [model.regions[r]?.name ?? "", marks.length])
  );
  const complete = [...uncounted.values()].every((count) => count === 0);
  return {
    heading: model.title || model.sheet,
    columns: [
      { heading: "名次", width: 12, centred: true },
      { heading: "县（市、区）", width: 16 },
      { heading: "达成度", width: 16, format: RATE_FORMAT },
      { heading: "达标", width: 8 },
      { heading: "未达标", width: 8 },
      { heading: "其中零分", width: 10 },
      ...(complete ? [] : [{ heading: "未计", width: 10 }]),
    ],
    rows: rankRegions(assessChecklist(model), way).map(({ region, rank, tied }): ReportCell[] => {
      const left = uncounted.get(region.name) ?? 0;
      return [
        placeWords(rank, tied),
        region.name,
        region.rate,
        region.met,
        region.unmet,
        region.zero,
        ...(complete ? [] : [left === 0 ? null : `${left} 项未计`]),
      ];
    }),
    note:
      "达成度 = 达标项 ÷ 计入的指标项，不加权；按未取整的数排名，相同即并列" +
      (way === "dense" ? "。" : "，并列占去后面的名次（1、1、3）。") +
      (complete ? "" : "“未计”的是空着或看不懂的格，补上后达成度和名次会变。"),
    bars: 2,
    chart: {
      kind: "bars",
      names: 1,
      values: 1,
      title: `${model.title || model.sheet}：达成度`,
      scale: "percent",
      colors: [STANDING],
    },
  };
}
