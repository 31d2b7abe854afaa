import { isFault, type Fault } from "../cell/fault";
import { baseYearActual } from "./baseYearActual";
import { gap } from "./gap";

/** 差额 behind a printed 定基增长: the base-year figure − benchmark, in the benchmark's unit. Faults as `baseYearActual`. */
export function gapBehindGrowth(benchmark: number, growth: number): number | Fault {
  const actual = baseYearActual(benchmark, growth);
  return isFault(actual) ? actual : gap(actual, benchmark);
}
