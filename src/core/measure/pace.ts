import type { Fault } from "../cell/fault";
import { exactDifference } from "../quantity/exactDifference";
import { significant } from "../quantity/significant";

/**
 * The equal yearly growth, a fraction, that takes `actual` to `target` in `years` years, compounded:
 * (target ÷ actual)^(1/years) − 1. Negative when the figure has to fall.
 * #DIV/0! when actual is 0; #NUM! for years ≤ 0 and for figures of opposite sign.
 */
export function pace(actual: number, target: number, years: number): number | Fault {
  if (years <= 0) return { code: "#NUM!", reason: "年数应大于 0。" };
  if (actual === 0) return { code: "#DIV/0!", reason: "现值为 0，无法计算年均增长。" };
  if (target / actual < 0)
    return { code: "#NUM!", reason: "现值与目标值一正一负，无法计算年均增长。" };
  const whole = exactDifference(target, actual) / actual;
  return significant(years === 1 ? whole : Math.expm1(Math.log1p(whole) / years));
}
