import type { Fault } from "../cell/fault";

/** Beyond 200% nobody reads a bare number as a fraction: 90 is 90%, not 9000%. */
const LARGEST_FRACTION = 2;
/** A bare number below a twentieth of the other one is no percentage beside it: 0.96 is not 0.96% beside 95%. */
const SMALLEST_SHARE = 20;

/**
 * Decides between a percentage and a number without a % sign, which may be a fraction (0.96 = 96%) or a
 * percentage with the sign left off (96 = 96%). `verdict` judges one reading: the bare number counts in units of
 * which `perOne` make a whole, 1 or 100; `percentage` is the other side, as a fraction. When both readings say the same, that is the answer;
 * otherwise the reading that cannot be meant drops out: the fraction above 200%, the percentage below a
 * twentieth of the other side. Where both could be meant the answer is a #VALUE! that asks for the sign.
 */
export function settleShare(
  bare: number,
  percentage: number,
  verdict: (perOne: 1 | 100) => boolean
): boolean | Fault {
  const asFraction = verdict(1);
  const asPercentage = verdict(100);
  if (asFraction === asPercentage || Math.abs(bare) > LARGEST_FRACTION) return asPercentage;
  if (Math.abs(bare) * SMALLEST_SHARE < Math.abs(percentage) * 100) return asFraction;
  return {
    code: "#VALUE!",
    reason: `的 ${bare} 可能是 ${Number((bare * 100).toPrecision(15))}%，也可能是 ${bare}%，请把数据和标准都写上 % 或都不写`,
  };
}
