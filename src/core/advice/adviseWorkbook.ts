import { comparePeriods } from "../compare/comparePeriods";
import { markAt } from "../compare/markAt";
import { matchItems } from "../compare/matchItems";
import { matchRegions, type RegionPair } from "../region/matchRegions";
import { sharedWords } from "../compare/sharedWords";
import { tableDate, type TableDate } from "../compare/tableDate";
import { statusWords } from "../compare/statusWords";
import type { Grid } from "../sheet/grid";
import type { ChecklistModel } from "../kind/checklist/model";
import type { TableModel } from "../kind/tableModel";
import type { Advice, AdvicePlace } from "./advice";
import { markText } from "./markText";
import { pairTopics, type TopicPair } from "./pairTopics";

interface Dated {
  model: ChecklistModel;
  date: TableDate | null;
  grid: Grid | undefined;
  /** Numbers that tables with the same regions, or the same indicators, share. */
  regions: number;
  items: number;
  /** Of each indicator and region: 1 met, −1 unmet, 0 where the mark says neither. */
  verdicts: readonly Int8Array[];
}

/** From here on two tables are one checklist at two dates: only indicators with the same words are looked at. */
const ONE_CHECKLIST = 0.5;

/**
 * Where two checklists of a workbook mark the same matter differently for one region, met in one and unmet in the other;
 * blanks and marks that do not count say nothing. In the order of the sheets, then of indicators and regions. The grids
 * give the notes with the dates and the marks as typed; they may be left out. Fewer than two checklists give [].
 */
export function adviseWorkbook(
  models: readonly TableModel[],
  grids: readonly Grid[] = []
): Advice[] {
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const numbers = new Map<string, number>();
  const numberOf = (names: readonly unknown[]) =>
    kept(numbers, JSON.stringify(names), () => numbers.size);
  const tables = models.flatMap((model): Dated[] => {
    if (model.kind !== "checklist") return [];
    const grid = byName.get(model.sheet);
    const { indicators } = model;
    return [
      {
        model,
        grid,
        date: tableDate(model, { grid }),
        regions: numberOf(namesOf(model)),
        items: numberOf(indicators.map(({ name, path }) => [name, ...path])),
        verdicts: indicators.map((_item, i) =>
          Int8Array.from(model.regions, (_region, r) => verdict(markAt(model, i, r).status))
        ),
      },
    ];
  });
  const matches = new Matches();
  return tables.flatMap((a, k) => tables.slice(k + 1).flatMap((b) => adviseOn(a, b, matches)));
}

function adviseOn(a: Dated, b: Dated, matches: Matches): Advice[] {
  const order = comparePeriods(a.date, b.date);
  const [first, second] = (order ?? 0) > 0 ? [b, a] : [a, b];
  const dates = order === null ? "unknown" : order === 0 ? "same" : "different";
  const regions = matches.regions(first, second);
  if (regions.length === 0) return [];
  const advices: Advice[] = [];
  for (const { a: before, b: after, by } of matches.items(first, second))
    for (const region of regions) {
      const one = first.verdicts[before]?.[region.before] ?? 0;
      if (one === 0 || second.verdicts[after]?.[region.after] !== -one) continue;
      const places: [AdvicePlace, AdvicePlace] = [
        placeOf(first, before, region, "before"),
        placeOf(second, after, region, "after"),
      ];
      const advice = { region: places[0].region, by, dates, places } as const;
      advices.push({ ...advice, message: messageOf(advice) });
    }
  return advices;
}

/** What of two tables is the same: found once for all pairs of tables with the same regions or indicators. */
class Matches {
  private readonly knownRegions = new Map<string, readonly RegionPair[]>();
  private readonly knownItems = new Map<string, readonly TopicPair[]>();

  regions(a: Dated, b: Dated): readonly RegionPair[] {
    return kept(
      this.knownRegions,
      `${a.regions} ${b.regions}`,
      () => matchRegions(namesOf(a.model), namesOf(b.model)).pairs
    );
  }

  items(a: Dated, b: Dated): readonly TopicPair[] {
    return kept(this.knownItems, `${a.items} ${b.items}`, () => pairsOf(a.model, b.model));
  }
}

function kept<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

function namesOf({ regions }: ChecklistModel): string[] {
  return regions.map(({ name }) => name);
}

function pairsOf(a: ChecklistModel, b: ChecklistModel): TopicPair[] {
  if (sharedWords(a, b) < ONE_CHECKLIST)
    return pairTopics(
      a.indicators.map(({ name }) => name),
      b.indicators.map(({ name }) => name)
    );
  return matchItems(a.indicators, b.indicators).pairs.flatMap(({ before, after, how }) => {
    const [x, y] = [before[0], after[0]];
    const same = how === "same" || how === "renumbered";
    return same && x !== undefined && y !== undefined ? [{ a: x, b: y, by: "words" as const }] : [];
  });
}

function placeOf(
  { model, date, grid }: Dated,
  indicator: number,
  pair: RegionPair,
  side: "before" | "after"
): AdvicePlace {
  const mark = markAt(model, indicator, pair[side]);
  return {
    sheet: model.sheet,
    title: model.title,
    date,
    region: model.regions[pair[side]]?.name ?? "",
    indicator: model.indicators[indicator]?.name ?? "",
    ...mark,
    mark: markText(model, mark, grid),
  };
}

/** 1 for a mark that says met, −1 for unmet, 0 for one that says neither. */
function verdict(status: AdvicePlace["status"]): number {
  if (status === "met") return 1;
  return status === "unmet" || status === "zero" ? -1 : 0;
}

const CLOSE: Readonly<Record<Advice["dates"], string>> = {
  different: "两表时间不同，可能是前后有变化",
  same: "两表时间相同，请核对哪一处对",
  unknown: "有的表没有写明时间，请核对是不是同一时间的",
};

function messageOf({ places, by, dates }: Omit<Advice, "message" | "region">): string {
  const [a, b] = places.map(
    ({ sheet, date, cell, mark, status, indicator }) =>
      `“${sheet}”${date === null ? "" : `（${date.text}）`}${cell}“${indicator}”标“${mark}”（${statusWords[status]}）`
  );
  const doubt = by === "topic" ? "；两处说法不同，标准也可能不同，先看是不是同一件事" : "";
  return `${places[0].region}：${a}，${b}。${CLOSE[dates]}${doubt}。`;
}
