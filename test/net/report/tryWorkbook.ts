import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { compareReview } from "../compare/compareReview";
import type { Failure } from "../compare/failure";
import type { Drawn, NetKind } from "../expect/drawn";

/** How the program did on one workbook. */
export interface NetResult {
  id: string;
  kind: NetKind;
  features: Record<string, string>;
  /** Filled cells, so that the smallest workbook can show a failure. */
  cells: number;
  failures: Failure[];
  /** Where there is no failure: by the best reading, by another one, or by asking. */
  how: "best" | "other" | "asked";
}

/** Draws a workbook, reviews it and compares. A program that throws fails as "wrong: throws". */
export function tryWorkbook(drawn: Drawn): NetResult {
  const { id, kind, features, grids } = drawn;
  const cells = grids.reduce(
    (sum, { values }) =>
      sum + values.flat().filter((cell) => cell !== null && cell !== undefined).length,
    0
  );
  return { id, kind, features, cells, ...verdictOf(drawn) };
}

function verdictOf(drawn: Drawn): Pick<NetResult, "failures" | "how"> {
  try {
    return compareReview(drawn.expected, reviewWorkbook(drawn.grids));
  } catch (error) {
    return {
      failures: [{ severity: "wrong", what: "throws", detail: String(error) }],
      how: "best",
    };
  }
}
