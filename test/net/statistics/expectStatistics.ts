import { roundHalfUp } from "../draw/roundHalfUp";
import type { FindingRule } from "../../../src/core/finding/checkReport";
import type { ExpectedFinding, ExpectedStatistics } from "../expect/expectation";
import type { StatisticsModel } from "./statisticsModel";

/**
 * Sums that must have been re-added, figures that must not, and what each fault deserves. With the parts beside each
 * other (`across`) a sum within a row and one down a column are told apart by words only: either rule is right.
 */
export function expectStatistics(
  model: StatisticsModel,
  cells: readonly (readonly string[])[],
  across: boolean
): ExpectedStatistics {
  const totals: ExpectedStatistics["totals"] = [];
  const never: string[] = [];
  model.rows.forEach(({ sumOf, total }, r) => {
    if (!total) return;
    model.columns.forEach(({ additive, decimals }, c) => {
      const cell = cells[r]?.[c] ?? "";
      const parts = sumOf.map((part) => model.values[part]?.[c] ?? 0);
      if (!additive) never.push(cell);
      else if (parts.every((part) => typeof part === "number")) {
        const computed = parts.reduce<number>((sum, part) => sum + Number(part), 0);
        totals.push({
          cell,
          computed: roundHalfUp(computed, decimals),
          tolerance: 0.5 * 10 ** -decimals,
          or: otherSums(model, r, c),
        });
      }
    });
  });
  const findings = findingsOf(model, cells).map((finding) =>
    across && finding.rules.some((rule) => SUM_RULES.includes(rule))
      ? { ...finding, rules: [...new Set([...finding.rules, ...SUM_RULES])] }
      : finding
  );
  return { kind: "statistics", totals, never, findings };
}

const SUM_RULES: FindingRule[] = ["sum-mismatch", "part-sum-mismatch"];

/** The same total by other ways: over the printed sums of its sections, and over the columns that it is the sum of. */
function otherSums(model: StatisticsModel, row: number, column: number): number[] {
  const add = (figures: readonly unknown[]): number[] =>
    figures.length > 1 && figures.every((figure) => typeof figure === "number")
      ? [figures.reduce<number>((sum, figure) => sum + Number(figure), 0)]
      : [];
  const parts = model.rows[row]?.sumOf ?? [];
  const sections = [...model.rows.keys()].filter((r) => {
    const own = model.rows[r]?.sumOf ?? [];
    return r !== row && own.length > 0 && own.every((part) => parts.includes(part));
  });
  const covered = sections.flatMap((r) => model.rows[r]?.sumOf ?? []);
  const rows = [...sections, ...parts.filter((part) => !covered.includes(part))];
  return [
    ...add(rows.map((r) => model.values[r]?.[column])),
    ...add((model.columns[column]?.sumOf ?? []).map((c) => model.values[row]?.[c])),
  ];
}

function findingsOf(
  model: StatisticsModel,
  cells: readonly (readonly string[])[]
): ExpectedFinding[] {
  const at = (row: number, column: number): string => cells[row]?.[column] ?? "";
  const own = model.faults.map((fault): ExpectedFinding => {
    const cell = at(fault.row, fault.column);
    switch (fault.kind) {
      case "total":
        return { cell, rules: ["sum-mismatch"], printed: fault.printed, computed: fault.computed };
      case "parts":
        return {
          cell,
          rules: ["part-sum-mismatch"],
          printed: fault.printed,
          computed: fault.computed,
        };
      case "error":
        return { cell, rules: ["cell-error"] };
      case "range":
        return { cell, rules: ["out-of-range"] };
    }
  });
  return [...own, ...crossings(model, at)];
}

/** A wrong figure breaks the other sums that it stands in, too: they may be reported. */
function crossings(
  model: StatisticsModel,
  at: (row: number, column: number) => string
): ExpectedFinding[] {
  return model.faults.flatMap(({ row, column, kind }): ExpectedFinding[] => {
    const optional = true;
    const wholes = model.columns.flatMap(({ sumOf }, c) =>
      sumOf.includes(column) || c === column ? [c] : []
    );
    const sums = model.rows.flatMap(({ sumOf }, r) =>
      sumOf.includes(row) || r === row ? [r] : []
    );
    // A wrong 小计 is one of the parts of the sum over all, where that is read so, and the other way round.
    const otherSums = model.rows.flatMap(({ total }, r) => (total && r !== row ? [r] : []));
    return [
      ...wholes.map((c): ExpectedFinding => ({
        cell: at(row, c),
        rules: ["part-sum-mismatch"],
        optional,
      })),
      ...(kind === "total" ? otherSums : sums).map((r): ExpectedFinding => ({
        cell: at(r, column),
        rules: ["sum-mismatch"],
        optional,
      })),
    ];
  });
}
