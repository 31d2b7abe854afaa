import type { Fault } from "../cell/fault";
import { significant } from "../quantity/significant";

/**
 * The base-year figure behind a printed 定基增长: benchmark ÷ (1 + growth), growth a fraction (29.63% = 0.2963).
 * #DIV/0! for a growth of −100% or a benchmark of 0, #NUM! below −100%.
 */
export function baseYearActual(benchmark: number, growth: number): number | Fault {
  if (benchmark === 0) return { code: "#DIV/0!", reason: "基准值为 0，推不出基年数。" };
  if (growth === -1) return { code: "#DIV/0!", reason: "定基增长为 -100%，推不出基年数。" };
  if (growth < -1) return { code: "#NUM!", reason: "定基增长不能低于 -100%。" };
  return significant(benchmark / significant(1 + growth));
}
