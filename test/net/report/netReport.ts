import { SEVERITIES } from "../compare/failure";
import { gravest } from "../compare/gravest";
import { NET_KINDS } from "../expect/drawn";
import { failureClasses } from "./failureClasses";
import { featureTable } from "./featureTable";
import type { NetResult } from "./tryWorkbook";
import { share } from "./share";

const FEATURE_LINES = 40;

/** The whole report as lines: by kind, by failure class with a reproducer, by choice of the generator, the worst first. */
export function netReport(results: readonly NetResult[]): string[] {
  return [
    "kind          drawn    right    other  says so    wrong    alarm     lost   missed   detail",
    ...NET_KINDS.filter((kind) => results.some((result) => result.kind === kind)).map((kind) =>
      kindLine(
        kind,
        results.filter((result) => result.kind === kind)
      )
    ),
    ...(NET_KINDS.every((kind) => results.every((result) => result.kind === kind))
      ? []
      : [kindLine("all", results)]),
    "",
    "failure classes, a workbook may be in several; the smallest workbook of each",
    ...failureClasses(results).map(
      ({ kind, severity, what, count, id, detail }) =>
        `${String(count).padStart(5)}  ${severity.padEnd(6)}  ${kind}: ${what}  (${id}) ${short(detail)}`
    ),
    "",
    `choices of the generator, ${FEATURE_LINES} worst`,
    ...featureTable(results, Math.max(5, Math.round(results.length / 100)), FEATURE_LINES),
  ];
}

function kindLine(kind: string, results: readonly NetResult[]): string {
  const all = results.length;
  const right = (["best", "other", "asked"] as const).map((one) =>
    share(results.filter(({ failures, how }) => failures.length === 0 && how === one).length, all)
  );
  const graves = SEVERITIES.map((severity) =>
    share(results.filter(({ failures }) => gravest(failures) === severity).length, all)
  );
  return [kind.padEnd(12), String(all).padStart(6), ...right, ...graves].join("  ");
}

function short(detail: string): string {
  const line = detail.replaceAll("\n", "⏎");
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
