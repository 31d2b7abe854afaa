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
  form: Form;
  /** Of each indicator and region: 1 met, −1 unmet, 0 where the mark says neither. */
  verdicts: readonly Int8Array[];
}

/** What tables with the same regions and indicators share. */
interface Form {
  number: number;
  /** One of them. */
  model: ChecklistModel;
  /** Of each indicator and region what any of them says: `MET`, `UNMET`, both or neither. */
  said: readonly Uint8Array[];
}

/** What two tables of two forms mark alike. */
interface Match {
  regions: readonly RegionPair[];
  items: readonly TopicPair[];
}

const [MET, UNMET] = [1, 2] as const;
/** More than anyone looks through. Hundreds of tables of one form that disagree would give millions, and memory would end. */
export const MOST_ADVICE = 1_000;

/** From here on two tables are one checklist at two dates: only indicators with the same words are looked at. */
const ONE_CHECKLIST = 0.5;

/**
 * Where two checklists of a workbook mark the same matter differently for one region, met in one and unmet in the other;
 * blanks and marks that do not count say nothing. In the order of the sheets, then of indicators and regions, the first
 * `MOST_ADVICE` of them. The grids give the notes with the dates and the marks as typed; they may be left out. Fewer than two
 * checklists give [].
 */
export function adviseWorkbook(
  models: readonly TableModel[],
  grids: readonly Grid[] = []
): Advice[] {
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const forms = new Map<string, Form>();
  const tables = models.flatMap((model): Dated[] => {
    if (model.kind !== "checklist") return [];
    const grid = byName.get(model.sheet);
    const { indicators, regions } = model;
    const verdicts = indicators.map((_item, i) =>
      Int8Array.from(regions, (_region, r) => verdict(markAt(model, i, r).status))
    );
    const names = JSON.stringify([
      namesOf(model),
      indicators.map(({ name, path }) => [name, ...path]),
    ]);
    const form = kept(forms, names, () => ({
      number: forms.size,
      model,
      said: indicators.map(() => new Uint8Array(regions.length)),
    }));
    verdicts.forEach((line, i) => line.forEach((one, r) => says(form.said[i], r, one)));
    return [{ model, grid, date: tableDate(model, { grid }), form, verdicts }];
  });
  const matches = new Matches();
  const advices: Advice[] = [];
  for (const [k, a] of tables.entries())
    for (let other = k + 1; other < tables.length; other++) {
      const b = tables[other];
      if (b === undefined) continue;
      for (const advice of adviseOn(a, b, matches))
        if (advices.push(advice) === MOST_ADVICE) return advices;
    }
  return advices;
}

function says(line: Uint8Array | undefined, region: number, verdict: number): void {
  if (line === undefined || verdict === 0) return;
  line[region] = (line[region] ?? 0) | (verdict > 0 ? MET : UNMET);
}

function* adviseOn(a: Dated, b: Dated, matches: Matches): Generator<Advice> {
  const order = comparePeriods(a.date, b.date);
  const [first, second] = (order ?? 0) > 0 ? [b, a] : [a, b];
  const match = matches.of(first.form, second.form);
  if (match === null) return;
  const dates = order === null ? "unknown" : order === 0 ? "same" : "different";
  for (const { a: before, b: after, by } of match.items)
    for (const region of match.regions) {
      const one = first.verdicts[before]?.[region.before] ?? 0;
      if (one === 0 || second.verdicts[after]?.[region.after] !== -one) continue;
      const places: [AdvicePlace, AdvicePlace] = [
        placeOf(first, before, region, "before"),
        placeOf(second, after, region, "after"),
      ];
      const advice = { region: places[0].region, by, dates, places } as const;
      yield { ...advice, message: messageOf(advice) };
    }
}

/** What of two tables is the same: found once for all pairs of tables of the same two forms. */
class Matches {
  private readonly known = new Map<number, Map<number, Match | null>>();

  /** Null where no table of the one form contradicts any of the other, as in nearly all workbooks. */
  of(a: Form, b: Form): Match | null {
    const ofA = kept(this.known, a.number, () => new Map<number, Match | null>());
    return kept(ofA, b.number, () => matchOf(a, b));
  }
}

function matchOf(a: Form, b: Form): Match | null {
  const regions = matchRegions(namesOf(a.model), namesOf(b.model)).pairs;
  if (regions.length === 0) return null;
  const items = pairsOf(a.model, b.model).filter(({ a: before, b: after }) =>
    regions.some((region) =>
      contradict(a.said[before]?.[region.before], b.said[after]?.[region.after])
    )
  );
  return items.length === 0 ? null : { regions, items };
}

function contradict(a = 0, b = 0): boolean {
  return ((a & MET) !== 0 && (b & UNMET) !== 0) || ((a & UNMET) !== 0 && (b & MET) !== 0);
}

function kept<K, T>(known: Map<K, T>, key: K, find: () => T): T {
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
