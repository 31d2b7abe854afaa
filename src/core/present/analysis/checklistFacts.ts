import { areaAddress } from "../../area/address";
import { withoutTail } from "../../cell/withoutTail";
import type { ChecklistRegion } from "../../finding/checkReport";
import { assessChecklist } from "../../kind/checklist/assess";
import type { ChecklistModel } from "../../kind/checklist/model";
import { rankRegions, type RankedRegion, type RankingWay } from "../../kind/checklist/rankRegions";
import { unmetItems, type UnmetItem } from "../../kind/checklist/unmetItems";

/** One checklist as the text speaks of it. */
export interface ChecklistFacts {
  model: ChecklistModel;
  /** In book marks: 《…进度表》. */
  name: string;
  /** How many indicators count. */
  counted: number;
  ranked: RankedRegion[];
  /** Regions of one rate together, best first. */
  places: { rank: number; rate: number; regions: ChecklistRegion[] }[];
  /** Unmet indicators with the regions that have not met them, most first. */
  common: { indicator: string; items: UnmetItem[] }[];
  /** Where the table stands. */
  area: string;
  /** Cells of a region's marks. */
  marksOf: (region: ChecklistRegion) => string;
}

/** What a checklist gives the text; equal numbers of counties keep the table's order. */
export function checklistFacts(model: ChecklistModel, way: RankingWay): ChecklistFacts {
  const assessed = assessChecklist(model);
  const ranked = rankRegions(assessed, way);
  const places: ChecklistFacts["places"] = [];
  for (const { region, rank } of ranked) {
    if (rank === null || region.rate === null) continue;
    const last = places.at(-1);
    if (last?.rank === rank) last.regions.push(region);
    else places.push({ rank, rate: region.rate, regions: [region] });
  }
  const byIndicator = new Map<string, UnmetItem[]>();
  for (const item of unmetItems(model)) {
    const key = [...item.path, item.indicator].join("\n");
    byIndicator.set(key, [...(byIndicator.get(key) ?? []), item]);
  }
  const lines = model.indicators.map(({ line }) => line);
  return {
    model,
    name: `《${(model.title || model.sheet).replace(/\s+/g, "").replace(/[《》]/g, "")}》`,
    counted: model.indicators.filter(({ excluded }) => !excluded).length,
    ranked,
    places,
    common: [...byIndicator.values()]
      .map((items) => ({ indicator: bareName(items[0]?.indicator ?? ""), items }))
      .sort((a, b) => b.items.length - a.items.length),
    area: `${model.sheet}!${areaAddress(model.area)}`,
    marksOf: (region) => {
      const lane = model.regions[assessed.indexOf(region)]?.lane ?? 0;
      const [first, last] = [Math.min(...lines), Math.max(...lines)];
      const area = model.transposed
        ? { top: lane, bottom: lane, left: first, right: last }
        : { top: first, bottom: last, left: lane, right: lane };
      return `${model.sheet}!${areaAddress(area)}`;
    },
  };
}

/** An indicator's name without its number and its full stop: "4.生师比。" is 生师比. */
export function bareName(name: string): string {
  const bare = name.replace(/\s+/g, "").replace(/^\d{1,3}(?:-\d{1,2})?[.．、)）]/, "");
  return withoutTail(bare, "。；;，,");
}
