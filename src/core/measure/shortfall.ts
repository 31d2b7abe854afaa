import { gap } from "./gap";

/** 缺口: what is missing to the benchmark, a positive amount in its unit; 0 at or above the benchmark. */
export function shortfall(actual: number, benchmark: number): number {
  return Math.max(0, gap(benchmark, actual));
}
