import { SEVERITIES, type Severity } from "../compare/failure";
import type { NetResult } from "./tryWorkbook";

export interface FailureClass {
  kind: string;
  severity: Severity;
  what: string;
  /** Workbooks that fail so. */
  count: number;
  /** The smallest of them, with its own failure in short. */
  id: string;
  detail: string;
}

/** Failures by kind of the table that they are of (or that was seen where there is none) and class, the gravest and most frequent first. */
export function failureClasses(results: readonly NetResult[]): FailureClass[] {
  const classes = new Map<string, FailureClass & { cells: number }>();
  for (const { id, kind, cells, failures } of results) {
    const own = new Map(
      failures.map((failure) => [
        `${failure.table ?? kind} ${failure.severity} ${failure.what}`,
        failure,
      ])
    );
    for (const [key, { severity, what, detail, table = kind }] of own) {
      const known = classes.get(key);
      if (known && known.cells <= cells) known.count++;
      else
        classes.set(key, {
          kind: table,
          severity,
          what,
          detail,
          id,
          cells,
          count: (known?.count ?? 0) + 1,
        });
    }
  }
  return [...classes.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count
  );
}
