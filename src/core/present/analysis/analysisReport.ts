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
    prose: true,
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

/** 附：文中数字的出处, in the order of the text; figures that follow each other and come from the same cells are one row. */
function sourcesOf(sections: readonly AnalysisSection[]): ReportTable {
  const rows: { heading: string; words: string[]; from: string }[] = [];
  for (const { heading, figures } of sections)
    for (const { words, from } of figures) {
      const last = rows.at(-1);
      if (last?.heading === heading && last.from === from) last.words.push(words);
      else rows.push({ heading, words: [words], from });
    }
  return {
    heading: "附：文中数字的出处",
    newPage: true,
    columns: [
      { heading: "序号", width: 8, centred: true },
      { heading: "部分", width: 20, centred: true },
      { heading: "文中数字", width: 28 },
      { heading: "出处", width: 40 },
    ],
    rows: rows.map(({ heading, words, from }, k) => [k + 1, heading, words.join("、"), from]),
    note: "出处有几格的，文中数字由这些格的标记或数字统计、计算得出。",
  };
}
