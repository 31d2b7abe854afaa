import type { ChecklistRegion, FundingRegion, TableReport } from "../../finding/checkReport";
import type { ChecklistModel } from "../../kind/checklist/model";
import { rankRegions, type RankingWay } from "../../kind/checklist/rankRegions";
import { uncountedMarks, type UncountedMark } from "../../kind/checklist/uncountedMarks";
import { unmetItems, type UnmetItem } from "../../kind/checklist/unmetItems";
import type { FundingModel } from "../../kind/funding/model";
import { outlookOf, type Outlook } from "../../kind/targets/outlook";
import type { TableModel } from "../../kind/tableModel";
import { regionStem } from "../../region/regionName";
import { ZONE_ALONE } from "../../lexicon/zh/places";
import type { RootCause } from "../causes/rootCause";
import { stemsOf } from "./countyNames";

/** Everything that a workbook says of one county; plain data. */
export interface CountyPage {
  checklists: CountyChecklist[];
  funding: CountyFunding[];
  /** Targets not met, of tables or lines that name the county. */
  targets: { sheet: string; title: string; parts: Outlook[] }[];
  causes: RootCause[];
}

/** One checklist, or one of its lanes of the county (自评, 复核). */
export interface CountyChecklist {
  sheet: string;
  title: string;
  region: ChecklistRegion;
  rank: number | null;
  tied: boolean;
  /** How many regions are ranked. */
  ranked: number;
  unmet: UnmetItem[];
  uncounted: UncountedMark[];
}

export interface CountyFunding {
  sheet: string;
  title: string;
  benchmark: string;
  /** Stages in which the county stands, each with the cell to go to; "" where no figure of it is printed. */
  stages: { name: string; region: FundingRegion; cell: string }[];
}

interface Reviewed {
  tables: readonly TableReport[];
  models: readonly TableModel[];
}

/** The page of a county by any of its names, ranked as the user ranks; parts without anything are []. */
export function countyPage(
  { tables, models }: Reviewed,
  causes: readonly RootCause[],
  county: string,
  way: RankingWay
): CountyPage {
  const stems = stemsOf(tables, county);
  // In a running text a zone's kind alone may be another's.
  const inText = (text: string) =>
    [...stems].some((stem) => text.includes(stem) && !(stems.size > 1 && ZONE_ALONE.test(stem)));
  const page: CountyPage = { checklists: [], funding: [], targets: [], causes: [] };
  tables.forEach((table, k) => {
    const model = models[k];
    const place = { sheet: table.sheet, title: table.title || table.sheet };
    if (table.kind === "checklist" && model?.kind === "checklist")
      page.checklists.push(
        ...standings(table.regions, model, stems, way).map((one) => ({ ...place, ...one }))
      );
    if (table.kind === "funding" && model?.kind === "funding") {
      const stages = table.stages.flatMap((stage, s) =>
        stage.regions.flatMap((region) =>
          stems.has(regionStem(region.name))
            ? [{ name: stage.name, region, cell: figureOf(model, s, region.name) }]
            : []
        )
      );
      if (stages.length > 0) page.funding.push({ ...place, benchmark: table.benchmark, stages });
    }
    if (model?.kind === "targets") {
      const own = inText(`${table.title} ${table.sheet}`);
      const parts = outlookOf(model).filter(
        ({ line, standing }) => standing.met === false && (own || inText(line.name))
      );
      if (parts.length > 0) page.targets.push({ ...place, parts });
    }
  });
  page.causes = causes.filter(({ lead, contradictions, findings }) =>
    [
      lead,
      ...contradictions.map(({ text }) => text),
      ...findings.map(({ message }) => message),
    ].some(inText)
  );
  return page;
}

function standings(
  regions: readonly ChecklistRegion[],
  model: ChecklistModel,
  stems: ReadonlySet<string>,
  way: RankingWay
): Omit<CountyChecklist, "sheet" | "title">[] {
  const ranks = rankRegions(regions, way);
  const items = unmetItems(model);
  const uncounted = uncountedMarks(model);
  return regions.flatMap((region, r) => {
    if (!stems.has(regionStem(region.name))) return [];
    const ranked = ranks.find((one) => one.region === region);
    return [
      {
        region,
        rank: ranked?.rank ?? null,
        tied: ranked?.tied ?? false,
        ranked: ranks.filter(({ rank }) => rank !== null).length,
        unmet: items.filter((item) => item.region === region.name),
        uncounted: uncounted[r] ?? [],
      },
    ];
  });
}

function figureOf({ rows, stages }: FundingModel, stage: number, name: string): string {
  const k = rows.findIndex((row) => row.name === name && row.role === "region");
  const { gap, growth, actual, need } = stages[stage]?.figures ?? {};
  const printed = [gap, growth, actual, need].map((column) => column?.[k]);
  return printed.find((figure) => figure !== undefined && figure.text !== "")?.cell ?? "";
}
