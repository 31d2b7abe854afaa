import { achievementRate } from "../../src/core/achievement/achievementRate";
import { summarise } from "../../src/core/achievement/summarise";
import { unmetCount } from "../../src/core/achievement/unmetCount";
import type { Argument } from "../../src/core/formula/argument";
import { eachNumber } from "../../src/core/formula/eachNumber";
import { isFault, type Outcome } from "../../src/core/formula/fault";
import { gap } from "../../src/core/funding/gap";
import { coefficientOfVariation } from "../../src/core/statistic/coefficientOfVariation";
import { ranking } from "../../src/core/statistic/ranking";

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
