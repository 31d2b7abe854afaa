import type { Figure, FundingModel, FundingRow, StageColumns } from "./model";
import { mainBenchmark } from "./rowRoles";

/** The benchmark of one stage, with the cell that prints it; null when the table does not print it. */
export function benchmarkFigure(model: FundingModel, stage: StageColumns): Figure | null {
  const row = mainBenchmark(model.rows);
  const at = row === null ? -1 : model.rows.indexOf(row);
  const own =
    stage.figures.target?.[at] ??
    (stage.figures.target === undefined ? stage.figures.actual?.[at] : undefined);
  if (own !== undefined && own.number !== null) return own;
  return commonTarget(stage, model.rows);
}

/** The target that most rows print, the first of equals; null when none is printed. */
export function commonTarget(stage: StageColumns, rows: readonly FundingRow[]): Figure | null {
  const votes = new Map<number, { figure: Figure; count: number }>();
  stage.figures.target?.forEach((figure, k) => {
    if (figure.number === null || rows[k]?.role === "benchmark") return;
    const vote = votes.get(figure.number.value) ?? { figure, count: 0 };
    vote.count++;
    votes.set(figure.number.value, vote);
  });
  return (
    [...votes.values()].reduce<{ figure: Figure; count: number } | null>(
      (best, vote) => (best === null || vote.count > best.count ? vote : best),
      null
    )?.figure ?? null
  );
}
