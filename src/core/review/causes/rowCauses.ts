import type { Finding } from "../../finding/checkReport";
import type { FundingModel } from "../../kind/funding/model";
import type { RootCause } from "./rootCause";
import { saidBy } from "./saidBy";

type Cause = Omit<RootCause, "sheet" | "table">;

/**
 * One cause a row whose own 指标值 is not the benchmark's and whose other figures do not fit it either: the target was
 * mistyped once.
 */
export function rowCauses(model: FundingModel, findings: readonly Finding[]): Cause[] {
  return model.stages.flatMap(({ figures }) =>
    model.rows.flatMap((_, k): Cause[] => {
      const target = figures.target?.[k]?.cell;
      const own = [figures.growth?.[k]?.cell, figures.gap?.[k]?.cell];
      const mistyped = findings.find(
        ({ rule, cell }) => rule === "benchmark-mismatch" && cell === target
      );
      const identity = findings.find(
        ({ rule, cell }) => rule === "funding-identity" && own.includes(cell)
      );
      if (mistyped === undefined || identity === undefined) return [];
      return [
        {
          rule: mistyped.rule,
          lead: mistyped.message,
          said: { key: "finding", finding: mistyped },
          cells: [mistyped.cell],
          compared: null,
          contradictions: [saidBy(identity)],
          findings: [mistyped, identity],
          mark: null,
        },
      ];
    })
  );
}
