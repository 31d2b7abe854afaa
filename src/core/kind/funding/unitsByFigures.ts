import type { Column } from "./columnsOf";
import { median } from "../../quantity/median";
import type { Figure } from "./model";
import type { Role } from "./role";
import type { Unit } from "./unitsIn";

/** The units of the columns whose own headings give none. */
export interface FallbackUnits {
  perHead: readonly Unit[];
  need: readonly Unit[];
  /** Columns that print shares as fractions: neither heading nor caption nor cell has a %, and all are small. */
  fractions: ReadonlySet<Column>;
  /** Sentences on units that the sheet does not print, or prints and cannot mean. */
  reading: string[];
}

/** Reads the numbers of a column as printed. */
type Printed = (column: Column) => Figure[];

const NAMES: Readonly<Record<number, string>> = { 1: "元", 1e3: "千元", 1e4: "万元", 1e8: "亿元" };
/** Yuan per student that a bureau spends, at the widest and as a rule; students of one region and stage. */
const POSSIBLE: [number, number] = [20, 2e6];
const USUAL: [number, number] = [1500, 1e5];
const STUDENTS: [number, number] = [30, 1e6];
/** A column of per cents has some figure beyond this, one of fractions none. */
const LARGEST_FRACTION = 3;

/**
 * The units of the captions over a table, held against the figures that have no other: money per student and the number of
 * students that need ÷ gap comes to must be possible. Where the captions give no unit, or one that cannot be, the unit in
 * which they are; without a possible one the captions' own.
 */
export function unitsByFigures(
  columns: readonly Column[],
  captions: readonly Unit[],
  printed: Printed
): FallbackUnits {
  const money = captions.filter(({ of }) => of === "money").map(({ factor }) => factor);
  const without = (...roles: Role[]) =>
    columns.filter(
      ({ heading }) =>
        roles.includes(heading.roles[0] ?? "note") &&
        !heading.units.some(({ of }) => of === "money")
    );
  const amounts = without("target", "actual");
  const perStudent = median(amounts.flatMap((column) => valuesOf(printed(column))));
  const said = money.length > 0 ? Math.min(...money) : null;
  const perHead =
    perStudent === null || lies(perStudent * (said ?? 1), said === null ? USUAL : POSSIBLE)
      ? (said ?? 1)
      : ([1, 1e4, 1e3].find((factor) => lies(perStudent * factor, USUAL)) ?? said ?? 1);

  const needs = without("need");
  const largest = money.length > 0 ? Math.max(...money) : 1e8;
  const students = median(needs.flatMap((column) => perGap(columns, column, perHead, printed)));
  const need =
    students === null || lies(students * largest, STUDENTS)
      ? largest
      : ([1e8, 1e4, 1].find((factor) => lies(students * factor, STUDENTS)) ?? largest);
  return {
    perHead: [{ of: "money", factor: perHead }],
    need: [{ of: "money", factor: need }],
    fractions: new Set(
      columns.filter(
        (column) =>
          column.heading.units.length === 0 &&
          !captions.some(({ of }) => of === "percent") &&
          printed(column).every(({ number }) => Math.abs(number?.value ?? 0) < LARGEST_FRACTION)
      )
    ),
    reading: [
      ...sentence("生均（人均）金额", amounts, perHead, said ?? 1, printed),
      ...sentence("应增经费", needs, need, largest, printed),
    ],
  };
}

/** Need ÷ gap of each row, both as printed but for the unit of the gap. */
function perGap(
  columns: readonly Column[],
  need: Column,
  perHead: number,
  printed: Printed
): number[] {
  const gap = columns.find(
    ({ block, heading }) =>
      block === need.block &&
      heading.roles[0] === "gap" &&
      heading.stage.join(" ") === need.heading.stage.join(" ")
  );
  if (gap === undefined) return [];
  const factor = gap.heading.units.find(({ of }) => of === "money")?.factor ?? perHead;
  const gaps = printed(gap);
  return printed(need).flatMap(({ number }, k) => {
    const difference = gaps[k]?.number?.value ?? 0;
    return number === null || number.value === 0 || difference === 0
      ? []
      : [Math.abs(number.value / (difference * factor))];
  });
}

function sentence(
  what: string,
  columns: readonly Column[],
  factor: number,
  expected: number,
  printed: Printed
): string[] {
  if (columns.length === 0 || factor === expected) return [];
  const cell = columns.flatMap(printed).find(({ number }) => number !== null)?.cell ?? "";
  return [`${what}（${cell} 等）没有写明合理的单位，按数的大小以${NAMES[factor] ?? ""}计。`];
}

function valuesOf(figures: readonly Figure[]): number[] {
  return figures.flatMap(({ number }) =>
    number === null || number.value === 0 ? [] : [Math.abs(number.value)]
  );
}

function lies(value: number, [low, high]: [number, number]): boolean {
  return value >= low && value <= high;
}
