import { roundHalfUp } from "../draw/roundHalfUp";
import type { ExpectedFinding, ExpectedStatistics } from "../expect/expectation";
import type { StatisticsModel } from "./statisticsModel";

/** Sums that must have been re-added, figures that must not, and what each fault deserves. */
export function expectStatistics(
  model: StatisticsModel,
  cells: readonly (readonly string[])[]
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
        });
      }
    });
  });
  return { kind: "statistics", totals, never, findings: findingsOf(model, cells) };
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
