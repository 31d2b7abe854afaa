import fc from "fast-check";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";

/** A fraction of whole numbers, so that a made-up table is computed without any rounding of its own. */
interface Exact {
  over: bigint;
  under: bigint;
}

/** A funding table as its author knows it: exact figures, and the digits that it prints. */
export interface FundingSpec {
  /** Benchmark per student, whole yuan. */
  target: number;
  regions: {
    name: string;
    /** Actual figure per student, in cents. */ cents: number;
    students: number;
  }[];
  decimals: { growth: number; gap: number; need: number };
  /** How cells keep their figures. */
  kept: "numbers" | "texts" | "formatted";
  benchmarkLast: boolean;
  totalLast: boolean;
}

const COUNTIES =
  "椒江区 黄岩区 路桥区 临海市 温岭市 玉环市 天台县 仙居县 三门县 东江县 西城区 北湖区 南屏县".split(
    " "
  );

/** Tables of four to thirteen regions between two fifths and one and a half of the benchmark. */
export function fundingTables(): fc.Arbitrary<FundingSpec> {
  return fc
    .record({
      target: fc.integer({ min: 3000, max: 60000 }),
      names: fc.shuffledSubarray(COUNTIES, { minLength: 4 }),
      growth: fc.integer({ min: 0, max: 2 }),
      gap: fc.integer({ min: 0, max: 2 }),
      kept: fc.constantFrom("numbers" as const, "texts" as const, "formatted" as const),
      benchmarkLast: fc.boolean(),
      totalLast: fc.boolean(),
    })
    .chain(({ target, names, growth, gap, ...rest }) =>
      fc
        .array(
          fc.tuple(
            fc.integer({ min: 40 * target, max: 150 * target }),
            fc.integer({ min: 60, max: 90000 })
          ),
          {
            minLength: names.length,
            maxLength: names.length,
          }
        )
        .map((figures): FundingSpec => ({
          ...rest,
          target,
          decimals: { growth, gap, need: 2 },
          regions: names.map((name, k) => ({
            name,
            cents: figures[k]?.[0] ?? 1,
            students: figures[k]?.[1] ?? 1,
          })),
        }))
    );
}

export type Measure = "target" | "growth" | "gap" | "need";
export const MEASURES: readonly Measure[] = ["target", "growth", "gap", "need"];
export const TOTAL = "台州市";
export const BENCHMARK = "浙江省";

/** A laid-out table, with the cells that tests change. */
export interface FundingSheet {
  grid: Grid;
  /** Row and column, from 0, of a figure; `row` is a region's name, TOTAL or BENCHMARK. */
  at(row: string, measure: Measure): { row: number; column: number };
  /** The figure as printed, in the header's unit (growth in %). */
  printed(row: string, measure: Measure): number;
  /** The cell that prints a figure in the table's way. */
  cellOf(value: number, measure: Measure): RawCell;
}

/** Lays a table out: title, header, benchmark, city, regions; all figures rounded once, half away from zero. */
export function sheetOfFunding(spec: FundingSpec): FundingSheet {
  const inner = spec.regions.map(({ name }) => name);
  const withTotal = spec.totalLast ? [...inner, TOTAL] : [TOTAL, ...inner];
  const rows = spec.benchmarkLast ? [...withTotal, BENCHMARK] : [BENCHMARK, ...withTotal];
  const printed = (row: string, measure: Measure) => Number(figure(spec, row, measure));
  const format = (measure: Measure) =>
    measure === "target" ? "0" : (0).toFixed(spec.decimals[measure]);
  const cellOf = (value: number, measure: Measure): RawCell =>
    spec.kept === "texts"
      ? value.toFixed(measure === "target" ? 0 : spec.decimals[measure])
      : value;
  const body = rows.map((row): RawCell[] => [
    row,
    ...MEASURES.map((measure) =>
      row === BENCHMARK && (measure === "gap" || measure === "need")
        ? null
        : cellOf(printed(row, measure), measure)
    ),
  ]);
  const head = [
    "省、市、县",
    "指标值\n（元）",
    "定基增长\n（%）",
    "生均差额\n（元）",
    "应增经费（亿元）",
  ];
  const values = [["普通高中生均一般公共预算教育经费达到全省平均水平所需经费测算"], head, ...body];
  const formats = values.map((_row, r) => (r < 2 ? [] : [undefined, ...MEASURES.map(format)]));
  return {
    grid: {
      sheet: "经费测算",
      top: 0,
      left: 0,
      values,
      ...(spec.kept === "formatted" ? { formats } : {}),
    },
    at: (row, measure) => ({ row: rows.indexOf(row) + 2, column: MEASURES.indexOf(measure) + 1 }),
    printed,
    cellOf,
  };
}

function figure(spec: FundingSpec, row: string, measure: Measure): string {
  if (measure === "target") return String(spec.target);
  if (row === BENCHMARK) return rounded({ over: 752n, under: 100n }, spec.decimals[measure]);
  const cents = 100n * BigInt(spec.target);
  const { paid, students } = sums(spec, row);
  // Actual per student is paid ÷ students cents; the shortfall of the whole row in cents:
  const missing = paid - cents * students;
  const exact: Record<Exclude<Measure, "target">, Exact> = {
    growth: { over: 100n * (cents * students - paid), under: paid },
    gap: { over: missing, under: 100n * students },
    need: { over: missing, under: 10n ** 10n },
  };
  return rounded(exact[measure], spec.decimals[measure]);
}

function sums(spec: FundingSpec, row: string): { paid: bigint; students: bigint } {
  const parts = spec.regions.filter(({ name }) => row === TOTAL || name === row);
  return {
    paid: parts.reduce((sum, { cents, students }) => sum + BigInt(cents) * BigInt(students), 0n),
    students: parts.reduce((sum, { students }) => sum + BigInt(students), 0n),
  };
}

function rounded({ over, under }: Exact, decimals: number): string {
  const scaled = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const digits = String((2n * scaled + under) / (2n * under)).padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return over < 0n ? `-${text}` : text;
}
