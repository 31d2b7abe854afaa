import type { TableReport } from "../../../src/core/finding/checkReport";
import type { Review } from "../../../src/core/review/reviewWorkbook";
import type { ExpectedSheet, ExpectedTable, Expectation } from "../expect/expectation";
import { compareChecklist } from "./compareChecklist";
import { compareFunding } from "./compareFunding";
import { compareStatistics } from "./compareStatistics";
import { compareTargets } from "./compareTargets";
import { compareSchools } from "./compareSchools";
import { SEVERITIES, type Failure } from "./failure";
import { gravest } from "./gravest";

export interface Verdict {
  failures: Failure[];
  /** The best reading, another one that is right too, or a question where one may be asked. */
  how: "best" | "other" | "asked";
}

/** The review of a workbook against what a careful person says, sheet by sheet. */
export function compareReview(expected: Expectation, review: Review): Verdict {
  const verdicts = expected.map((sheet) =>
    compareSheet(
      sheet,
      review.tables.filter((table) => table.sheet === sheet.sheet),
      review.notTaken[sheet.sheet]
    )
  );
  return {
    failures: verdicts.flatMap(({ failures }) => failures),
    how:
      (["asked", "other"] as const).find((one) => verdicts.some(({ how }) => how === one)) ??
      "best",
  };
}

/** `why` is what the review says of a sheet that it did not take; without it nothing was said. */
function compareSheet(
  want: ExpectedSheet,
  have: readonly TableReport[],
  why: string | undefined
): Verdict {
  const kept = want.quiet === true ? have.filter((table) => !isQuiet(table)) : have;
  const each = want.readings.map((tables) => compareTables(tables, kept));
  // Of readings that all fail, the one with as many tables as were found says best what is wrong.
  const rank = (k: number): number => {
    const failures = each[k] ?? [];
    const astray = failures.length > 0 && want.readings[k]?.length !== kept.length ? 1e9 : 0;
    return weight(failures) + astray;
  };
  const order = [...each.keys()].sort((a, b) => rank(a) - rank(b));
  const best = each[order[0] ?? 0] ?? [];
  const unknown = have.length === 0 ? why !== undefined : have.every(saysUnknown);
  if (best.length > 0 && want.unsure && unknown) return { failures: [], how: "asked" };
  return { failures: best, how: best.length === 0 && best !== each[0] ? "other" : "best" };
}

/** Sums that agree, and nothing said of them. */
function isQuiet({ kind, findings }: TableReport): boolean {
  return kind === "statistics" && findings.length === 0;
}

/** No rate is given and no printed figure is called wrong; a blank among marks is one, whatever they mean. */
function saysUnknown(table: TableReport): boolean {
  return (
    table.kind === "checklist" &&
    table.regions.every(({ rate }) => rate === null) &&
    table.findings.every(({ rule }) => ["unknown-mark", "blank-mark", "cell-error"].includes(rule))
  );
}

function compareTables(want: readonly ExpectedTable[], have: readonly TableReport[]): Failure[] {
  const free = new Set(have);
  const failures = want.flatMap((table): Failure[] => {
    const tried = [...free]
      .filter(({ kind }) => kind === table.kind)
      .map((found) => ({ found, failures: compareTable(table, found) }));
    // Of several tables of the kind, the one that fits best: tables have no names, and no order is promised.
    const [best] = tried.sort((x, y) => weight(x.failures) - weight(y.failures));
    if (!best) return [notRecognised(table.kind)];
    free.delete(best.found);
    return best.failures.map((failure) => ({ ...failure, table: table.kind }));
  });
  const more = [...free].map(({ kind, range }): Failure => ({
    severity: "wrong",
    what: "recognised where there is none",
    table: kind,
    detail: `a ${kind} at ${range}`,
  }));
  return [...failures, ...more];
}

function notRecognised(kind: ExpectedTable["kind"]): Failure {
  return { severity: "lost", what: "not recognised", detail: `no ${kind}`, table: kind };
}

function compareTable(want: ExpectedTable, have: TableReport): Failure[] {
  if (want.kind === "checklist" && have.kind === "checklist") return compareChecklist(want, have);
  if (want.kind === "funding" && have.kind === "funding") return compareFunding(want, have);
  if (want.kind === "statistics" && have.kind === "statistics")
    return compareStatistics(want, have);
  if (want.kind === "targets" && have.kind === "targets") return compareTargets(want, have);
  if (want.kind === "schools" && have.kind === "schools") return compareSchools(want, have);
  return [];
}

/** Graver failures weigh more than any number of lighter ones; 0 without failures. */
function weight(failures: readonly Failure[]): number {
  const worst = gravest(failures);
  return worst === null
    ? 0
    : (SEVERITIES.length - SEVERITIES.indexOf(worst)) * 1e6 + failures.length;
}
