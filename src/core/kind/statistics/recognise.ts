import { areaAddress } from "../../area/address";
import { textOf } from "../../cell/textOf";
import { numberOf } from "../../cell/numberOf";
import { errorsIn } from "../../sheet/errorsIn";
import { findTitle } from "../../frame/findTitle";
import { textsIn } from "../../frame/notes";
import type { TableFrame } from "../../frame/tableFrame";
import { isInstitution } from "../../region/institution";
import { Lexicon } from "../../lexicon/lexicon";
import { PARTITION, type PartitionSense } from "../../lexicon/zh/partitions";
import { isMeasure } from "./additive";
import { readInvestment } from "./investment";
import { doubtfulTotals, findTotals } from "./lineSums";
import type { Matrix } from "./scoreSums";
import type {
  CountOfRows,
  Entry,
  Investment,
  StatFigure,
  StatisticsModel,
  SumRelation,
} from "./model";
import { findParts } from "./partSums";
import { readFigures } from "./readFigures";
import { settleUnnamedTotals } from "./unnamedTotals";
import { withoutRatios } from "./withoutRatios";
import { readSides, type Sides } from "./readEntries";
import { isEducation } from "./subject";

/**
 * Recognises the statistics in a frame: a table of education counts or building projects with totals whose parts are
 * certain, or with total investment beside what was invested and planned. Null for everything else; `doubts` gets a sentence where
 * only a city's own figures stand over those of its counties and do not come to them. `more` is the rest of a table that is folded:
 * the same lanes beside it, with other lines.
 */
export function recogniseStatistics(
  frame: TableFrame,
  doubts: string[] = [],
  more: readonly TableFrame[] = []
): StatisticsModel | null {
  const all = [frame, ...more].flatMap((one) => {
    const own = readSides(one);
    return own === null ? [] : [{ view: one.view, ...own }];
  });
  const [first] = all;
  if (first === undefined) return null;
  const sides: Sides = { lines: all.flatMap(({ lines }) => lines), lanes: first.lanes };
  const { view, limit } = frame;
  const area = { ...frame.area };
  for (const { area: other } of more) {
    area.right = Math.max(area.right, other.right);
    area.bottom = Math.max(area.bottom, other.bottom);
  }
  const { sheet } = view;
  const title = findTitle(sheet, area, limit.top);
  const captions = textsIn(sheet, {
    ...sheet.used,
    top: Math.max(limit.top, area.top - 4),
    bottom: area.top - 1,
  }).map(({ text }) => text);
  const context = [sheet.name, title, ...captions].join(" ");
  const measures = frame.stacks.map((stack) => stack.join(" ")).filter((text) => text !== "");
  const names = sides.lines.map(({ path }) => path.join(" ")).join(" ");
  if (!isEducation(measures, context, names)) return null;
  const read = withoutRatios(
    all.flatMap((one) => readFigures(one.view, one.lines, one.lanes, context)),
    sides.lines,
    sides.lanes
  );
  settleUnnamedTotals(sides.lines, sides.lanes, read);
  const investment = readInvestment(sides.lanes, context);
  const { sums: found, doubtful } = findSums(sides, read);
  const sums = found.filter((sum) => !isInvestment(sum, investment));
  const figures = sumsAdded(read, sums);
  const counts = more.length > 0 ? [] : countsOfRows(frame, sides);
  const reading = doubtful.map(doubtSentence);
  if (sums.length === 0 && investment === null) {
    doubts.push(
      ...reading.map((text) => `${areaAddress(area)} 像是统计表，没有当作统计表：${text}`)
    );
    return null;
  }
  return {
    kind: "statistics",
    sheet: sheet.name,
    title,
    area,
    ...{ lines: sides.lines, lanes: sides.lanes },
    figures,
    sums,
    counts,
    investment,
    errors: errorsIn(sheet, area),
    notUnderstood: figures.flatMap((line) =>
      line.flatMap(({ kind, cell, text }) => (kind === "text" ? [{ cell, text }] : []))
    ),
    reading,
  };
}

type Doubtful = ReturnType<typeof doubtfulTotals>;

function doubtSentence({ figure, computed, parts }: Doubtful[number]): string {
  return `${figure.cell} 印作 ${figure.text}，${parts} 个县（市、区）相加是 ${computed}，可能是印错的合计，也可能另有不在表中的（如市直学校），没有核对，请看一下。`;
}

function findSums(
  { lines, lanes }: Sides,
  figures: StatFigure[][]
): { sums: SumRelation[]; doubtful: Doubtful } {
  const down: Matrix = { entries: lines, across: lanes, at: (i, j) => figures[i]?.[j] };
  const across: Matrix = { entries: lanes, across: lines, at: (j, i) => figures[i]?.[j] };
  const regionsAcross = mostlyRegions(lanes) && !mostlyRegions(lines);
  const totals = findTotals(down, "line");
  const lanesTotal = regionsAcross ? findTotals(across, "lane") : findParts(across, "lane");
  const partsDown = findParts(down, "line").filter(
    ({ total }) => !totals.some((one) => one.total === total)
  );
  return {
    sums: [...totals, ...lanesTotal, ...partsDown],
    doubtful: [
      ...doubtfulTotals(down, totals),
      ...(regionsAcross ? doubtfulTotals(across, lanesTotal) : []),
    ],
  };
}

/** The figures with those of 合计 beside 公办 and 民办 to be added as these are, though no word says what it counts. */
function sumsAdded(
  figures: readonly (readonly StatFigure[])[],
  sums: readonly SumRelation[]
): StatFigure[][] {
  const across = sums.filter(({ axis }) => axis === "lane");
  const heads = across.flatMap(({ total, parts }) =>
    addsUp(figures, total, parts) ? [total, ...parts] : []
  );
  return figures.map((line) =>
    line.map((figure, lane) =>
      figure.additive === "unknown" &&
      (heads.includes(lane) ||
        across.some(
          ({ total, parts }) => total === lane && parts.every((k) => line[k]?.additive === "yes")
        ))
        ? { ...figure, additive: "yes" }
        : figure
    )
  );
}

/** Lines that must add up, and part of all that have figures, for lanes of whole numbers without a word to count something. */
const LEAST_LINES = 4;
const NEARLY_ALL = 0.8;
/** Shares of whole per cent add up to as much. */
const HUNDRED = 100;

/** Whether lanes of whole numbers come to another one in nearly all lines: what they count is counted. */
function addsUp(
  figures: readonly (readonly StatFigure[])[],
  total: number,
  parts: readonly number[]
): boolean {
  const lines = figures.flatMap((line) => {
    const all = [total, ...parts].map((k) => line[k]);
    const values = all.flatMap((one) => (one?.kind === "number" ? [one.value] : []));
    return values.length === all.length ? [values] : [];
  });
  const right = lines.filter(
    ([whole = 0, ...rest]) => rest.reduce((sum, value) => sum + value, 0) === whole
  ).length;
  return (
    lines.length >= LEAST_LINES &&
    right >= lines.length * NEARLY_ALL &&
    lines.every((values) => values.every(Number.isInteger)) &&
    lines.some(([whole = 0]) => whole > HUNDRED)
  );
}

/** What was invested and what is planned are no parts of the total investment: a rest may be left for later years. */
function isInvestment({ axis, total, parts }: SumRelation, investment: Investment | null): boolean {
  if (investment === null || axis !== "lane") return false;
  const money = [investment.invested, investment.plan].map((one) => one?.lane);
  return total === investment.total.lane && parts.some((part) => money.includes(part));
}

function mostlyRegions(entries: readonly Entry[]): boolean {
  const items = entries.filter(({ role }) => role === "item");
  const named = items.filter(({ region, path }) => region || isSchool(path.at(-1) ?? ""));
  return items.length > 1 && named.length >= items.length * 0.6;
}

/** Whether a label names a school; 公办学校 and 特殊教育学校 are sorts of schools. */
function isSchool(name: string): boolean {
  return isInstitution(name) && partitions.read(name).length === 0 && !isMeasure(name);
}

const partitions = new Lexicon<PartitionSense>(PARTITION);

/** Numbers that total lines print in the lanes of names (合计 59 under 项目名称), where they count the rows. */
function countsOfRows(
  { view, stacks, firstLane, labelLanes }: TableFrame,
  { lines }: Sides
): CountOfRows[] {
  const totals = lines.filter(({ role, weak }) => role === "total" && !weak);
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const items = lines.filter(({ role }) => role === "item");
  return labelLanes.flatMap((lane): CountOfRows[] => {
    const printed = numberOf(view.at(total.position, lane))?.value;
    const texts = items.map(({ position }) => textOf(view.at(position, lane)));
    const computed = texts.filter((text) => text !== "").length;
    const near = printed !== undefined && Math.abs(printed - computed) <= Math.max(2, computed / 5);
    if (!near || new Set(texts).size < items.length) return [];
    return [
      {
        cell: view.address(total.position, lane),
        printed,
        computed,
        name: stacks[lane - firstLane]?.at(-1) ?? "",
      },
    ];
  });
}
