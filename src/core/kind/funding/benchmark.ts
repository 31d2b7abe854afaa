import type { Figure, FundingRow, StageColumns } from "./model";
import { mainBenchmark } from "./rowRoles";

/**
 * The benchmark of one stage, with the cell that prints it: the benchmark row's target, the target that most rows print, the
 * benchmark row's actual figure; where none is printed what actual figures and gaps agree on, with the cell of a gap. Null
 * when nothing gives it.
 */
export function benchmarkFigure(
  { rows }: { rows: readonly FundingRow[] },
  stage: StageColumns
): Figure | null {
  const row = mainBenchmark(rows);
  const at = row === null ? -1 : rows.indexOf(row);
  const own = [stage.figures.target?.[at], commonTarget(stage, rows), stage.figures.actual?.[at]];
  return own.find((figure) => figure?.number) ?? impliedTarget(stage, rows);
}

/** Part of the rows that must imply one benchmark. */
const AGREEING = 0.6;

/** The benchmark that most rows imply by actual − gap; null when fewer than two do. */
function impliedTarget({ figures }: StageColumns, rows: readonly FundingRow[]): Figure | null {
  const implied = rows.flatMap(({ role }, k) => {
    const [actual, gap] = [figures.actual?.[k]?.number, figures.gap?.[k]];
    if (role === "benchmark" || !actual || !gap?.number) return [];
    const step = Math.max(actual.step, gap.number.step);
    const value = Math.round((actual.value - gap.number.value) / step) * step;
    return [{ ...gap, text: "", number: { value: Number(value.toPrecision(12)), step } }];
  });
  const best = mostCommon(implied);
  return best !== null && best.count > 1 && best.count >= implied.length * AGREEING
    ? best.figure
    : null;
}

/** The target that most rows print, the first of equals; null when none is printed. */
export function commonTarget(stage: StageColumns, rows: readonly FundingRow[]): Figure | null {
  const printed = (stage.figures.target ?? []).filter(
    (_figure, k) => rows[k]?.role !== "benchmark"
  );
  return mostCommon(printed)?.figure ?? null;
}

/** The figure whose value comes most often, the first of equals; null where none has a value. */
function mostCommon(figures: readonly Figure[]): { figure: Figure; count: number } | null {
  const votes = new Map<number, { figure: Figure; count: number }>();
  for (const figure of figures) {
    if (figure.number === null) continue;
    const vote = votes.get(figure.number.value) ?? { figure, count: 0 };
    vote.count++;
    votes.set(figure.number.value, vote);
  }
  return [...votes.values()].reduce<{ figure: Figure; count: number } | null>(
    (best, vote) => (best === null || vote.count > best.count ? vote : best),
    null
  );
}
