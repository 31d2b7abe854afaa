import type { Change, ComparedItem, Comparison, RegionMove } from "../compare/comparison";
import type { DatedComparison, TableSource } from "../compare/datedComparison";
import type { MarkAt } from "../compare/markAt";
import { statusWords } from "../compare/statusWords";
import { placeWords } from "../plan/placeWords";
import { BEFORE_AND_AFTER } from "./reportChart";
import { RATE_FORMAT, type ReportCell, type Report, type ReportTable } from "./report";

/** Percentage points and places, with their direction. */
const POINTS_FORMAT = "+0.0;-0.0;0.0";
const PLACES_FORMAT = "+0;-0;0";

/**
 * 两期对比: for each checklist the moves of rate and rank, every mark that changed or is still unmet with its cells at both
 * dates, and which indicators and regions were taken as the same or found no partner. null without a comparison.
 */
export function comparisonReport(
  comparisons: readonly DatedComparison[],
  date: string
): Report | null {
  if (comparisons.length === 0) return null;
  return {
    name: "两期对比",
    title: "达标情况两期对比",
    date,
    tables: comparisons.flatMap((one) => [standings(one), changes(one), matches(one.comparison)]),
    sources: comparisons.flatMap(({ comparison, before, after }) => [
      `${placeOf(comparison.before, before)}（前期${dateWords(before)}）`,
      `${placeOf(comparison.after, after)}（后期${dateWords(after)}）`,
    ]),
  };
}

function placeOf({ sheet, range }: Comparison["after"], { file }: TableSource): string {
  return `${file === undefined ? "" : `${file} `}${sheet}!${range}`;
}

function dateWords({ date }: TableSource): string {
  return date === null ? "，日期不明" : `：${date.text}`;
}

function nameOf({ after }: Comparison): string {
  return after.title || after.sheet;
}

function standings({ comparison }: DatedComparison): ReportTable {
  const { regions, regionsOnlyBefore, regionsOnlyAfter } = comparison;
  const alone = [...regionsOnlyBefore, ...regionsOnlyAfter];
  const complete = regions.every(({ before, after }) => before.uncounted + after.uncounted === 0);
  const left = (count: number) => (count === 0 ? null : `${count} 项未计`);
  return {
    heading: `${nameOf(comparison)}：达成度和名次`,
    columns: [
      { heading: "县（市、区）", width: 14 },
      { heading: "前期达成度", width: 12, format: RATE_FORMAT },
      { heading: "后期达成度", width: 12, format: RATE_FORMAT },
      { heading: "升降（百分点）", width: 30, format: POINTS_FORMAT },
      { heading: "前期名次", width: 12, centred: true },
      { heading: "后期名次", width: 14, centred: true },
      { heading: "名次升降", width: 12, format: PLACES_FORMAT },
      { heading: "新达标", width: 14 },
      { heading: "退为未达标", width: 12 },
      { heading: "仍未达标", width: 10 },
      { heading: "两期都计入的项", width: 22 },
      ...(complete
        ? []
        : [
            { heading: "前期未计", width: 12 },
            { heading: "后期未计", width: 12 },
          ]),
    ],
    rows: regions.map((move): ReportCell[] => [
      move.name,
      move.before.rate,
      move.after.rate,
      pointsOf(move),
      placeWords(move.before.rank, move.before.tied),
      placeWords(move.after.rank, move.after.tied),
      move.before.rank === null || move.after.rank === null
        ? null
        : move.before.rank - move.after.rank,
      move.becameMet.length,
      move.fellBack.length,
      move.stillUnmet.length,
      `${move.alike.counted} 项，达标 ${move.alike.metBefore} → ${move.alike.metAfter}`,
      ...(complete ? [] : [left(move.before.uncounted), left(move.after.uncounted)]),
    ]),
    chart: {
      kind: "bars",
      names: 0,
      values: 2,
      title: "前期、后期达成度",
      scale: "percent",
      colors: BEFORE_AND_AFTER,
    },
    note:
      "达成度按各期自己的计入项算，指标增减也会使它升降；最后一列只比两期都计入的项。名次按两期都有的地区排。" +
      (alone.length === 0 ? "" : `只有一期的地区：${alone.join("、")}。`),
  };
}

function pointsOf({ before, after }: RegionMove): number | null {
  return before.rate === null || after.rate === null ? null : (after.rate - before.rate) * 100;
}

const KINDS = [
  ["becameMet", "新达标"],
  ["fellBack", "退为未达标"],
  ["stillUnmet", "仍未达标"],
  ["notCompared", "没有比较"],
] as const;

function changes({ comparison, before, after }: DatedComparison): ReportTable {
  const { items } = comparison;
  const cells = (sheet: string, marks: readonly MarkAt[], { file }: TableSource): ReportCell => {
    const [first] = marks;
    if (first === undefined) return null;
    if (file === undefined && marks.length === 1) return { sheet, cell: first.cell };
    return `${sheet}!${marks.map(({ cell }) => cell).join("、")}`;
  };
  const row = (region: string, kind: string, change: Change): ReportCell[] => {
    const item = items[change.item];
    return [
      region,
      kind,
      item?.after[0]?.path.join(" / ") ?? "",
      item === undefined ? "" : wording(item),
      statusWords[change.from],
      cells(comparison.before.sheet, change.before, before),
      statusWords[change.to],
      cells(comparison.after.sheet, change.after, after),
    ];
  };
  return {
    heading: `${nameOf(comparison)}：逐项变化`,
    columns: [
      { heading: "县（市、区）", width: 14 },
      { heading: "变化", width: 12 },
      { heading: "类别", width: 12 },
      { heading: "指标", width: 30 },
      { heading: "前期", width: 12, centred: true },
      { heading: "前期单元格", width: 14 },
      { heading: "后期", width: 12, centred: true },
      { heading: "后期单元格", width: 14 },
    ],
    rows: comparison.regions.flatMap((move) =>
      KINDS.flatMap(([kind, words]) => move[kind].map((change) => row(move.name, words, change)))
    ),
  };
}

/** The indicator's name now; where it was split or put together, what it was too. */
function wording({ before, after }: ComparedItem): string {
  const [was, is] = [before, after].map((side) => side.map(({ name }) => name).join("；"));
  return before.length + after.length > 2 ? `${was} → ${is}` : (is ?? "");
}

const SAME_AS = {
  renumbered: "同一项，编号变了",
  reworded: "视为同一项，说法有改动，请核对",
  split: "视为同一项，拆成几项，各项都达标才算达标",
  merged: "视为同一项，几项合为一项，各项都达标才算达标",
} as const;

function matches({ items, dropped, added, regions, ...rest }: Comparison): ReportTable {
  const joined = (side: ComparedItem["before"]) => side.map(({ name }) => name).join("；");
  const changed = items.flatMap(({ before, after, how, figuresDiffer }): ReportCell[][] => {
    if (how === "same") return [];
    const said = SAME_AS[how] + (figuresDiffer ? "；其中数字不同，标准可能变了" : "");
    return [["指标", said, joined(before), joined(after)]];
  });
  const names = regions.flatMap(({ name, nameBefore, how }): ReportCell[][] => {
    if (how === "same") return [];
    const said =
      how === "alias" ? "视为同一地区，写法不同" : "视为同一地区：两期各剩这一个，请核对";
    return [["地区", said, nameBefore, name]];
  });
  return {
    heading: `${rest.after.title || rest.after.sheet}：哪些算作同一项`,
    columns: [
      { heading: "种类", width: 14 },
      { heading: "对应", width: 12 },
      { heading: "前期", width: 12 },
      { heading: "后期", width: 30 },
    ],
    rows: [
      ...changed,
      ...dropped.map(({ name }): ReportCell[] => ["指标", "只有前期有", name, null]),
      ...added.map(({ name }): ReportCell[] => ["指标", "只有后期有", null, name]),
      ...names,
      ...rest.regionsOnlyBefore.map((name): ReportCell[] => ["地区", "只有前期有", name, null]),
      ...rest.regionsOnlyAfter.map((name): ReportCell[] => ["地区", "只有后期有", null, name]),
    ],
    note: `其余 ${items.filter(({ how }) => how === "same").length} 项说法和编号都没有变，直接对应。`,
  };
}
