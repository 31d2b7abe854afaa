import { certainFigure } from "../../correction/certainFigure";
import type { Finding } from "../../finding/checkReport";
import type { TableModel } from "../../kind/tableModel";
import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { ComparedFigures } from "./rootCause";

/**
 * The printed and the computed figure of a finding where a clerk would hold them against each other: a rate against the
 * marks, with one digit more than is printed where the line does not fix them; a total against the sum of its parts; a
 * target against the benchmark's. null where there is nothing to compare: an overrun of 2000 is not "2000 against 0".
 */
export function comparedFigures(
  finding: Finding,
  model: TableModel | undefined
): ComparedFigures | null {
  const { printed, computed, rule } = finding;
  if (printed === null || computed === null) return null;
  switch (rule) {
    case "rate-mismatch":
      return { printed, computed: rateInPrint(finding, model), by: "marks" };
    case "unmet-count-mismatch":
      return { printed, computed, by: "marks" };
    case "sum-mismatch":
      return { printed, computed, by: model?.kind === "checklist" ? "marks" : "sum" };
    case "part-sum-mismatch":
      return { printed, computed, by: "sum" };
    case "benchmark-mismatch":
      return { printed, computed, by: "benchmark" };
    case "unknown-mark":
    case "blank-mark":
    case "funding-identity":
    case "missing-value":
    case "out-of-range":
    case "overrun":
    case "cell-error":
      return null;
  }
}

function rateInPrint(finding: Finding, model: TableModel | undefined): string | number {
  const { printed, computed } = finding;
  const certain = certainFigure(finding, model);
  if (certain !== null) return certain.value;
  if (typeof computed !== "number") return computed ?? "";
  const decimals = (String(printed).split(".")[1] ?? "").length;
  return roundHalfUp(computed, decimals + 1);
}
