import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { compareReview } from "../compare/compareReview";
import type { Failure } from "../compare/failure";
import { drawWorkbook, kindOf } from "../draw/drawWorkbook";
import type { Drawn, NetKind } from "../expect/drawn";

/** How the program did on one workbook. */
export interface NetResult {
  id: string;
  kind: NetKind;
  features: Record<string, string>;
  /** Filled cells, so that the smallest workbook can show a failure. */
  cells: number;
  failures: Failure[];
  saidSo: boolean;
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

function verdictOf(drawn: Drawn): Pick<NetResult, "failures" | "saidSo"> {
  try {
    return compareReview(drawn.expected, reviewWorkbook(drawn.grids));
  } catch (error) {
    return {
      failures: [{ severity: "wrong", what: "throws", detail: String(error) }],
      saidSo: false,
    };
  }
}

/** `count` workbooks of a seed, of one kind or of all, `each` handed on; an index stands for the same workbook whatever the kind asked for. */
export function runNet(
  seed: number,
  count: number,
  kind: NetKind | null,
  each?: (drawn: Drawn) => void
): NetResult[] {
  const results: NetResult[] = [];
  for (let index = 0; results.length < count; index++) {
    if (kind !== null && kindOf(seed, index) !== kind) continue;
    const drawn = drawWorkbook(seed, index);
    results.push(tryWorkbook(drawn));
    each?.(drawn);
  }
  return results;
}
