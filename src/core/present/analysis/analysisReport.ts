import type { RankingWay } from "../../kind/checklist/rankRegions";
import { placeOf } from "../../review/recogniseWorkbook";
import { rootCauses } from "../../review/causes/rootCauses";
import type { Review } from "../../review/reviewWorkbook";
import { areaAddress } from "../../area/address";
import type { Report, ReportTable } from "../report";
import { checklistFacts } from "./checklistFacts";
import { adviceSection, commonSection, overallSection, rankingSection } from "./checklistSections";
import { fundingSection } from "./fundingSection";
import { doubtsSection, targetsSection } from "./otherSections";
import type { AnalysisSection } from "./trace";

const NUMBERS = [..."一二三四五六七八九十"];

/**
 * 分析报告: the text that the bureau writes of a workbook, in numbered sections; each figure of it, but those inside what the
 * sheets say themselves, is listed at the end with the cells that it comes from. null without a checklist, funding or targets.
 */
export function analysisReport(
  review: Pick<Review, "tables" | "models">,
  date: string,
  way: RankingWay
): Report | null {
  const { models } = review;
  const lists = models.flatMap((model) =>
    model.kind === "checklist" ? [checklistFacts(model, way)] : []
  );
  const funding = models.flatMap((model) => (model.kind === "funding" ? [model] : []));
  const targets = models.flatMap((model) => (model.kind === "targets" ? [model] : []));
  if (lists.length + funding.length + targets.length === 0) return null;
  const sections = [
    overallSection(lists),
    rankingSection(lists),
    commonSection(lists),
    fundingSection(funding),
    targetsSection(targets),
    doubtsSection(rootCauses(review)),
    adviceSection(lists),
  ].flatMap((section) => section ?? []);
  return {
    name: "分析报告",
    title: "教育指标达标与经费情况分析报告",
    date,
    tables: [...sections.map(textOf), sourcesOf(sections)],
    sources: [
      ...lists.map(({ model }) => placeOf(model)),
      ...[...funding, ...targets].map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`),
    ],
  };
}

function textOf({ heading, text }: AnalysisSection, k: number): ReportTable {
  return { heading: `${NUMBERS[k] ?? k + 1}、${heading}`, text, columns: [], rows: [] };
}

/** 附：数字出处, in the order of the text. */
function sourcesOf(sections: readonly AnalysisSection[]): ReportTable {
  return {
    heading: "附：文中数字的出处",
    columns: [
      { heading: "序号", width: 8, centred: true },
      { heading: "部分", width: 24 },
      { heading: "文中数字", width: 14, centred: true },
      { heading: "出处", width: 50 },
    ],
    rows: sections
      .flatMap(({ heading, figures }) => figures.map((figure) => ({ heading, ...figure })))
      .map(({ heading, words, from }, k) => [k + 1, heading, words, from]),
    note: "出处是几格的，由这些格的标记或数字数出、算出。",
  };
}
