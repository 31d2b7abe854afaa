import type { Finding } from "../../finding/checkReport";
import { benchmarkFigure, commonTarget } from "./benchmark";
import type { Figure, FundingModel, StageColumns } from "./model";
import { inPrint, yuan } from "./wording";

/**
 * Rows whose printed 指标值 is not the benchmark's. Where most rows agree on another value than the benchmark row,
 * the benchmark's own cell is the finding; where the rows follow no common value (each region has a target of
 * its own) there is none.
 */
export function auditBenchmark(model: FundingModel, stage: StageColumns): Finding[] {
  const benchmark = benchmarkFigure(model, stage);
  const common = commonTarget(stage, model.rows);
  if (benchmark === null || benchmark.number === null || common === null || common.number === null)
    return [];
  const printed = model.rows.flatMap((row, k) => {
    const figure = stage.figures.target?.[k];
    return figure?.number && row.role !== "benchmark" ? [{ row, figure }] : [];
  });
  const following = (value: Figure) => printed.filter(({ figure }) => same(figure, value)).length;
  if (following(benchmark) < printed.length / 2) {
    if (following(common) < printed.length * 0.6 || same(common, benchmark)) return [];
    return [
      finding(
        benchmark,
        common,
        `${stage.heading}基准行的指标值是 ${benchmark.text}，其余各行多为 ${common.text}，请核对。`
      ),
    ];
  }
  return printed
    .filter(({ figure }) => !same(figure, benchmark))
    .map(({ row, figure }) =>
      finding(
        figure,
        benchmark,
        `${stage.heading}${row.name}的指标值是 ${figure.text}，${model.benchmark || "基准"}是 ${yuan(benchmark.number?.value ?? 0)}，应当一致。`
      )
    );
}

/** Equal as far as both are printed. */
function same(a: Figure, b: Figure): boolean {
  if (a.number === null || b.number === null) return false;
  const room =
    a.number.step === b.number.step ? a.number.step / 2 : (a.number.step + b.number.step) / 2;
  return Math.abs(a.number.value - b.number.value) < room;
}

function finding(at: Figure, right: Figure, message: string): Finding {
  return {
    rule: "benchmark-mismatch",
    cell: at.cell,
    printed: inPrint(at, at.number?.value ?? null),
    computed: inPrint(at, right.number?.value ?? null),
    message,
  };
}
