import type { Finding, TableReport } from "../../finding/checkReport";
import type { TableModel } from "../../kind/tableModel";
import { comparedFigures } from "./comparedFigures";
import { crossingCauses } from "./crossingCauses";
import { markCauses } from "./markCauses";
import type { RootCause } from "./rootCause";
import { rowCauses } from "./rowCauses";
import { saidBy } from "./saidBy";
import { targetCauses } from "./targetCauses";
import { smallest } from "../../quantity/extremes";

type Cause = Omit<RootCause, "sheet" | "table">;

/** What of a review the causes are found in: its tables with what was recognised, in the same order. */
interface Reviewed {
  tables: readonly TableReport[];
  models: readonly TableModel[];
}

/**
 * The findings of a review, one entry a thing to look at: findings that one wrong figure or one unknown mark explains stand
 * together under it, as do several findings on one cell. Every finding is in exactly one; in the workbook's order, by the
 * first finding of each. [] where nothing was found.
 */
export function rootCauses({ tables, models }: Reviewed): RootCause[] {
  return tables.flatMap((report, table) =>
    causesOf(report, models[table]).map((cause) => ({ ...cause, sheet: report.sheet, table }))
  );
}

function causesOf({ findings }: TableReport, model: TableModel | undefined): Cause[] {
  const grouped = groupedBy(model, findings);
  const explained = new Set(grouped.flatMap((cause) => cause.findings));
  const single = byCell(findings.filter((finding) => !explained.has(finding))).map((cause) => {
    const [first] = cause.findings;
    if (first === undefined) return cause;
    const isMark = first.rule === "unknown-mark" && model?.kind === "checklist";
    return {
      ...cause,
      compared: comparedFigures(first, model),
      mark: isMark ? String(first.printed) : null,
    };
  });
  const place = ({ findings: own }: Cause) => smallest(own.map((one) => findings.indexOf(one)));
  return [...grouped, ...single].sort((a, b) => place(a) - place(b));
}

function groupedBy(model: TableModel | undefined, findings: readonly Finding[]): Cause[] {
  switch (model?.kind) {
    case "funding":
      return [...rowCauses(model, findings), ...targetCauses(model, findings)];
    case "checklist":
      return markCauses(model, findings);
    case "statistics":
      return crossingCauses(model, findings);
    case "targets":
    case "schools":
    case undefined:
      return [];
  }
}

/** One cause a cell: a count and a rate that are printed in one text are put right together. */
function byCell(findings: readonly Finding[]): Cause[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings)
    cells.set(finding.cell, [...(cells.get(finding.cell) ?? []), finding]);
  return [...cells.values()].flatMap((own): Cause[] => {
    const [first, ...others] = own;
    if (first === undefined) return [];
    return [
      {
        rule: first.rule,
        lead: first.message,
        said: { key: "finding", finding: first },
        cells: [first.cell],
        compared: null,
        contradictions: others.map(saidBy),
        findings: own,
        mark: null,
      },
    ];
  });
}
