import type {
  ChecklistReport,
  Finding,
  FundingReport,
  SchoolsReport,
  TableReport,
  TargetsReport,
} from "../../src/core/finding/checkReport";
import type { Review } from "../../src/core/review/reviewWorkbook";

/**
 * facts.json: what is true of a case's sheets, written from the tables and `domain.md`, not from what the
 * program prints. Every key of a table but `kind` and `sheet` may be left out where the case is not about it;
 * texts are compared without white space, numbers to six decimals, from 100 on to two.
 */
export interface Facts {
  /** The behaviour that the case is about, as a sentence. */
  about: string;
  tables: TableFacts[];
  unrecognised: string[];
}

export interface TableFacts {
  kind: TableReport["kind"];
  sheet: string;
  title?: string;
  range?: string;
  /** Meaning of each mark and where it comes from: "met by note". */
  legend?: Record<string, string>;
  /** Number of indicators, the excluded ones among them. */
  indicators?: number;
  names?: string[];
  /** 一级指标 and deeper of each indicator, "育人为本 > 素质教育". */
  paths?: string[];
  excluded?: string[];
  benchmark?: string;
  stages?: Record<
    string,
    { target: number; regions: Record<string, Record<string, number | null>> }
  >;
  regions?: Record<string, Record<string, number | null>>;
  level?: SchoolsReport["level"];
  /** The resources of schools by name, in their order. */
  resources?: Record<string, Record<string, number | boolean | null>>;
  /** Names of the schools that do not pass. */
  failing?: string[];
  /** By region, for the regions that the case is about. */
  unmet?: Record<string, string[]>;
  /** Printed totals that were re-added, by cell: what their parts come to. */
  totals?: Record<string, number>;
  /** Indicators by name, each part as [label, value, operator, target, met, gap]. */
  rows?: Record<string, (string | number | boolean | null)[][]>;
  /** Indicators that are binding. */
  binding?: string[];
  findings?: Partial<Finding>[];
  /** Rules of the findings, sorted, where the cells are open. */
  rules?: string[];
  /** Words that the messages of the findings must hold. */
  says?: string[];
  /** Words that the sentences on how the table was read must hold. */
  readingSays?: string[];
  /** Cells that no role explains. */
  notUnderstood?: string[];
}

/** What a review says of the facts that a case states, in the same form. */
export function factsOf(review: Review, facts: Facts): unknown {
  return settled({
    tables: review.tables.map((table, k) => tableFacts(table, facts.tables[k])),
    unrecognised: review.unrecognised,
  });
}

/** The facts in the form they are compared in. */
export function settledFacts({ tables, unrecognised }: Facts): unknown {
  return settled({ tables, unrecognised });
}

function tableFacts(table: TableReport, stated: TableFacts | undefined): object {
  const { kind, sheet, title, range, findings, reading = [], notUnderstood = [] } = table;
  const all: Record<string, unknown> = {
    kind,
    sheet,
    title,
    range,
    findings: findings.map((finding, k) => pick({ ...finding }, stated?.findings?.[k] ?? finding)),
    rules: findings.map(({ rule }) => rule).sort(),
    says: stated?.says?.filter((words) => findings.some(({ message }) => message.includes(words))),
    readingSays: stated?.readingSays?.filter((words) => reading.some((one) => one.includes(words))),
    notUnderstood: notUnderstood.map(({ cell }) => cell),
    ...(table.kind === "checklist" ? checklistFacts(table, stated) : {}),
    ...(table.kind === "funding" ? fundingFacts(table, stated) : {}),
    ...(table.kind === "schools" ? schoolsFacts(table) : {}),
    ...(table.kind === "statistics"
      ? { totals: Object.fromEntries(table.totals.map(({ cell, computed }) => [cell, computed])) }
      : {}),
    ...(table.kind === "targets" ? targetsFacts(table) : {}),
  };
  return stated === undefined ? all : pick(all, stated);
}

function checklistFacts(table: ChecklistReport, stated: TableFacts | undefined): object {
  return {
    legend: Object.fromEntries(
      table.legend.map(({ mark, status, source }) => [mark, `${status} by ${source}`])
    ),
    indicators: table.indicators.length,
    names: table.indicators.map(({ name }) => name),
    paths: table.indicators.map(({ path }) => path.join(" > ")),
    excluded: table.indicators.filter(({ excluded }) => excluded).map(({ name }) => name),
    regions: Object.fromEntries(
      table.regions.map(({ name, met, unmet, zero, rate, printedRate }) => [
        name,
        { met, unmet, zero, rate, ...(printedRate === undefined ? {} : { printedRate }) },
      ])
    ),
    unmet: Object.fromEntries(
      table.regions
        .filter(({ name }) => stated?.unmet?.[name] !== undefined)
        .map(({ name, unmetIndicators }) => [name, unmetIndicators])
    ),
  };
}

function targetsFacts({ rows }: TargetsReport): object {
  return {
    rows: Object.fromEntries(
      rows.map(({ name, parts }) => [
        name,
        parts.map(({ label, value, operator, target, met, gap }) => [
          label,
          value,
          operator,
          target,
          met,
          gap,
        ]),
      ])
    ),
    binding: rows.filter(({ attribute }) => attribute === "约束性").map(({ name }) => name),
  };
}

function fundingFacts(table: FundingReport, stated: TableFacts | undefined): object {
  return {
    benchmark: table.benchmark,
    stages: Object.fromEntries(
      table.stages.map(({ name, target, regions }) => [
        name,
        {
          target,
          regions: Object.fromEntries(
            regions.map(({ name: region, ...figures }) => [
              region,
              pick({ ...figures }, stated?.stages?.[name]?.regions[region] ?? figures),
            ])
          ),
        },
      ])
    ),
  };
}

function schoolsFacts({ level, indicators, failing }: SchoolsReport): object {
  const resources = Object.fromEntries(indicators.map(({ name, ...figures }) => [name, figures]));
  return { level, resources, failing };
}

function pick(all: Record<string, unknown>, wanted: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));
}

function settled(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toFixed(Math.abs(value) < 100 ? 6 : 2)) || 0;
  if (typeof value === "string") return value.replace(/\s+/g, "");
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.replace(/\s+/g, ""), settled(item)])
  );
}
