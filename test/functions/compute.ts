import { achievementRate } from "../../src/core/measure/achievementRate";
import { summarise } from "../../src/core/edu/summarise";
import { unmetCount } from "../../src/core/measure/unmetCount";
import type { Argument } from "../../src/core/edu/argument";
import { eachNumber } from "../../src/core/edu/eachNumber";
import { isFault, type Outcome } from "../../src/core/cell/fault";
import { gap } from "../../src/core/measure/gap";
import { coefficientOfVariation } from "../../src/core/edu/coefficientOfVariation";
import { ranking } from "../../src/core/edu/ranking";

/** A sheet of one line a school or region, by columns. */
export interface Sheet {
  marks: readonly string[];
  actual: readonly number[];
  benchmark: readonly number[];
  students: readonly number[];
  values: readonly number[];
}

/** What our functions answer over a sheet; errors as their codes. */
export function compute({ marks, actual, benchmark, students, values }: Sheet) {
  const omitted = column("", [null]);
  const rate = summarise(column("标记", marks), omitted, omitted, achievementRate);
  const unmet = summarise(column("标记", marks), omitted, omitted, unmetCount);
  const gaps = eachNumber([column("实际值", actual), column("基准值", benchmark)], gap);
  return {
    rate: shown(rate[0]?.[0]),
    unmet: shown(unmet[0]?.[0]),
    gap: gaps.map(([cell]) => shown(cell)),
    cv: shown(coefficientOfVariation(column("生均值", values), column("学生数", students))),
    rank: ranking(column("数值", values), omitted).map(([cell]) => shown(cell)),
  };
}

function column(name: string, cells: readonly unknown[]): Argument {
  return { name, cells: cells.map((cell) => [cell]) };
}

function shown(outcome: Outcome | undefined): unknown {
  return isFault(outcome) ? outcome.code : outcome;
}
