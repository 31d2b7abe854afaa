import { needOf } from "./needOf";
import type { Draw } from "../draw/draw";
import type {
  FundingFigures,
  FundingModel,
  FundingRow,
  FundingStage,
  Measure,
} from "./fundingModel";
import { printMoney } from "./printMoney";

interface FundingLooks {
  /** The city's own line shows its gap and growth too. */
  cityFilled: boolean;
  /** The benchmark's figure stands in the column of actual figures, its own target is blank. */
  benchmarkUnderActual: boolean;
}

/** Draws what is true of a stage and prints it row by row. */
export function fillFigures(
  draw: Draw,
  model: FundingModel,
  stage: FundingStage,
  looks: FundingLooks
): void {
  const regions = model.rows.map(({ kind }) => {
    if (kind !== "region") return null;
    const missing = draw.chance(0.04);
    const actual = missing
      ? null
      : Math.round(stage.target * (0.55 + 0.6 * draw.unit()) * 100) / 100;
    return { actual, students: draw.int(900, 90000) };
  });
  const all = regions.flatMap((each) =>
    each && each.actual !== null ? [{ actual: each.actual, students: each.students }] : []
  );
  const students = all.reduce((sum, each) => sum + each.students, 0);
  const mean =
    all.reduce((sum, each) => sum + each.actual * each.students, 0) / Math.max(1, students);
  const need = all.reduce((sum, each) => sum + needOf(each.actual, stage.target, each.students), 0);
  stage.figures = model.rows.map((row, k) => {
    const own = regions[k];
    if (own) return regionFigures(model, stage, own.actual, own.students);
    return otherFigures(draw, model, stage, row, looks, { mean, students, need });
  });
}

function regionFigures(
  model: FundingModel,
  stage: FundingStage,
  actual: number | null,
  students: number
): FundingFigures {
  const inks: FundingFigures["inks"] = {};
  if (actual !== null) {
    const { target } = stage;
    const true_: Record<Measure, number> = {
      target,
      actual,
      growth: target / actual - 1,
      gap: actual - target,
      need: needOf(actual, target, students),
      students,
    };
    for (const { measure } of model.measures)
      inks[measure] = printMoney(measure, true_[measure], model.style);
  }
  return { actual, students, inks, spoilt: false, faults: [] };
}

function otherFigures(
  draw: Draw,
  model: FundingModel,
  stage: FundingStage,
  row: FundingRow,
  looks: FundingLooks,
  city: { mean: number; students: number; need: number }
): FundingFigures {
  const inks: FundingFigures["inks"] = {};
  const has = (measure: Measure): boolean =>
    model.measures.some((each) => each.measure === measure);
  const put = (measure: Measure, value: number): void => {
    if (has(measure)) inks[measure] = printMoney(measure, value, model.style);
  };
  const figures: FundingFigures = { actual: null, students: 0, inks, spoilt: false, faults: [] };
  if (row.kind === "benchmark") {
    if (looks.benchmarkUnderActual) put("actual", stage.target);
    else {
      put("target", stage.target);
      if (draw.chance(0.4)) put("growth", draw.int(200, 1800) / 10000);
    }
    return figures;
  }
  put("target", stage.target);
  put("need", city.need);
  put("students", city.students);
  if (looks.cityFilled || row.kind === "cityAverage") {
    put("actual", city.mean);
    put("gap", city.mean - stage.target);
    put("growth", stage.target / city.mean - 1);
  }
  return figures;
}
