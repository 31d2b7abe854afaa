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
  const tables = models.flatMap((model): Dated[] => {
    if (model.kind !== "checklist") return [];
    const grid = grids.find(({ sheet }) => sheet === model.sheet);
    return [{ model, grid, date: tableDate(model, { grid }) }];
  });
  return tables.flatMap((a, k) => tables.slice(k + 1).flatMap((b) => adviseOn(a, b)));
}

function adviseOn(a: Dated, b: Dated): Advice[] {
  const order = comparePeriods(a.date, b.date);
  const [first, second] = (order ?? 0) > 0 ? [b, a] : [a, b];
  const dates = order === null ? "unknown" : order === 0 ? "same" : "different";
  const regions = matchRegions(namesOf(first.model), namesOf(second.model)).pairs;
  if (regions.length === 0) return [];
  return pairsOf(first.model, second.model).flatMap((pair) =>
    regions.flatMap((region): Advice[] => {
      const places: [AdvicePlace, AdvicePlace] = [
        placeOf(first, pair.a, region, "before"),
        placeOf(second, pair.b, region, "after"),
      ];
      const verdicts = places.map(({ status }) => verdict(status));
      if (verdicts.includes(null) || verdicts[0] === verdicts[1]) return [];
      const advice = { region: places[0].region, by: pair.by, dates, places } as const;
      return [{ ...advice, message: messageOf(advice) }];
    })
  );
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

/** Whether a mark says met; null when it says neither. */
function verdict(status: AdvicePlace["status"]): boolean | null {
  if (status === "met") return true;
  return status === "unmet" || status === "zero" ? false : null;
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
