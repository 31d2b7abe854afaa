import type { Column } from "./columnsOf";
import { median } from "../../quantity/median";
import type { Figure } from "./model";
import { pickColumn, yearOf } from "./pickColumn";
import { agreementWith, type KnownRow } from "./relations";
import type { Role } from "./role";

/** A column with the role that words and figures give it, and its figures in that role. */
export interface SettledColumn {
  column: Column;
  role: Role;
  figures: Figure[];
  /** Its words leave the role open. */
  by: "words" | "figures" | "nothing";
}

export interface RoleContext {
  /** Reads the figures of a column as those of a role. */
  read: (column: Column, role: Role) => Figure[];
  /** Indices of the places that are benchmarks by their words, the likeliest first. */
  benchmarks: readonly number[];
  /** The table asks for more money: growth that nothing else determines is the growth that is asked for. */
  isReached: boolean;
}

/** Part of the rows that tell that must agree for a role to be borne out. */
const ENOUGH = 0.6;
/** The same for a column whose words say nothing, and the rows it takes. */
const SURELY = 0.8;
const FEWEST = 3;
/** What a column without any word of the trade may be, if its figures say so. */
const ANY: readonly Role[] = ["gap", "growth", "ratio", "deviation", "growthOverLastYear"];
/** Money per student is less than so many yuan; more is money in all. */
const MOST_PER_HEAD = 2e6;

/**
 * Settles what each column of one stage holds. Words come first; where they leave it open (增长, 差额, 与全省平均比较) each
 * reading is held against the figures beside it, and the one that they bear out stands. Growth beside two years is growth
 * over the earlier one; growth that no figure bears out is not taken for 定基增长.
 */
export function settleRoles(columns: readonly Column[], context: RoleContext): SettledColumn[] {
  const { read } = context;
  const settled: SettledColumn[] = [];
  const settle = (column: Column, role: Role, by: SettledColumn["by"]) =>
    settled.push({ column, role, figures: read(column, role), by });
  const first = (role: Role) => columns.filter(({ heading }) => heading.roles[0] === role);

  const actuals = first("actual").filter((one) => isPerHead(read(one, "actual")));
  const targets = first("target");
  const score = (target: Column | undefined, actual: Column | undefined) =>
    agreementBeside(columns, target, actual, context);
  const target = pickColumn(targets, (one) => score(one, actuals[0]));
  const actual = pickColumn(actuals, (one) => score(target, one));
  for (const one of targets) settle(one, one === target ? "target" : "otherBenchmark", "words");
  for (const one of first("actual"))
    if (one === actual) settle(one, "actual", "words");
    else {
      const earlier = actuals.includes(one) && actual !== undefined && yearOf(one) < yearOf(actual);
      settle(one, earlier ? "lastYear" : "amount", "words");
    }

  const isDone = (column: Column) => settled.some((one) => one.column === column);
  for (const column of columns)
    if (!isDone(column) && !column.heading.open && column.heading.roles[0] !== undefined)
      settle(column, column.heading.roles[0], "words");
  // Differences first: growth may be held against them.
  const open = columns.filter((column) => !isDone(column));
  const isGrowth = ({ heading }: Column) => heading.roles.includes("growth");
  for (const column of [...open.filter((one) => !isGrowth(one)), ...open.filter(isGrowth)]) {
    const { roles } = column.heading;
    const rows = knownRows(settled, context);
    const tried = (roles.length > 0 ? roles : ANY).map((role) => ({
      role,
      ...agreementWith(role, read(column, role), rows),
    }));
    const [least, share] = roles.length > 0 ? [1, ENOUGH] : [FEWEST, SURELY];
    const borneOut = tried.filter((one) => one.tried >= least && one.agreeing >= one.tried * share);
    const best = borneOut.sort((a, b) => b.agreeing - a.agreeing)[0];
    const told = (role: Role) => tried.some((one) => one.role === role && one.tried > 0);
    if (best !== undefined) settle(column, best.role, best.role === roles[0] ? "words" : "figures");
    else if (roles.includes("growth"))
      settle(
        column,
        !told("growth") && context.isReached ? "growth" : "growthOverLastYear",
        "nothing"
      );
    else if (roles[0] !== undefined) settle(column, roles[0], "words");
  }
  return settled;
}

/** In how many rows the columns that compare agree with one choice of benchmark and actual figure. */
function agreementBeside(
  columns: readonly Column[],
  target: Column | undefined,
  actual: Column | undefined,
  context: RoleContext
): number {
  const { read } = context;
  const chosen: SettledColumn[] = [];
  if (target)
    chosen.push({ column: target, role: "target", figures: read(target, "target"), by: "words" });
  if (actual)
    chosen.push({ column: actual, role: "actual", figures: read(actual, "actual"), by: "words" });
  const rows = knownRows(chosen, context);
  return columns.reduce((sum, column) => {
    const [role] = column.heading.roles;
    if (role !== "gap" && role !== "ratio" && role !== "growth") return sum;
    return sum + agreementWith(role, read(column, role), rows).agreeing;
  }, 0);
}

/** Tells what is known of a place, by its index; null for the benchmarks. */
function knownRows(
  settled: readonly SettledColumn[],
  { benchmarks }: RoleContext
): (k: number) => KnownRow | null {
  const figures = (role: Role) => settled.find((one) => one.role === role)?.figures ?? [];
  const [targets, actuals, gaps, before] = [
    figures("target"),
    figures("actual"),
    figures("gap"),
    figures("lastYear"),
  ];
  const common = benchmarks
    .map((k) => targets[k]?.number ?? actuals[k]?.number ?? null)
    .find((number) => number !== null);
  return (k) =>
    benchmarks.includes(k)
      ? null
      : {
          target: targets[k]?.number ?? common ?? null,
          actual: actuals[k]?.number ?? null,
          gap: gaps[k]?.number ?? null,
          lastYear: before[k]?.number ?? null,
        };
}

function isPerHead(figures: readonly Figure[]): boolean {
  const middle = median(
    figures.flatMap(({ number }) => (number === null ? [] : [Math.abs(number.value)]))
  );
  return middle === null || middle < MOST_PER_HEAD;
}
