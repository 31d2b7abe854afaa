import type { Fault } from "../cell/fault";
import { exactDifference } from "../quantity/exactDifference";
import { significant } from "../quantity/significant";

/**
 * 定基增长 = benchmark ÷ actual − 1, a fraction: how much the base-year figure must grow to reach the benchmark.
 * Negative when it is above already. #DIV/0! when the base-year figure or the benchmark is 0.
 */
export function growth(actual: number, benchmark: number): number | Fault {
  if (actual === 0) return { code: "#DIV/0!", reason: "基年实际值为 0，无法计算定基增长。" };
  if (benchmark === 0) return { code: "#DIV/0!", reason: "基准值为 0，无法计算定基增长。" };
  return significant(exactDifference(benchmark, actual) / actual);
}
