import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { TargetIndicator } from "../words/targetWords";

/** A value against a target, as it is and as it is printed. */
export interface TargetPart {
  value: number | null;
  target: number | null;
  operators: string[];
  met: boolean | null;
  valueText: string | number;
  targetText: string | number;
}

/** How figures are written in one table. */
export interface TargetStyle {
  /** "97.5%" in the cells instead of a unit in the name. */
  percentSigns: boolean;
  /** Operators and words around targets. */
  worded: boolean;
  /** A sign for a missing value. */
  nothing: string;
}

/**
 * A value and a target. Without words the way is upward where the target is above, downward where it is below; a value
 * that is past its target is drawn only where the target says which way is good.
 */
export function drawTargetPart(
  draw: Draw,
  indicator: TargetIndicator,
  style: TargetStyle,
  mayMiss: boolean
): TargetPart {
  const { low, high, decimals, falling, unit } = indicator;
  const range = high - low;
  const near = (from: number, to: number): number =>
    roundHalfUp(low + range * (from + (to - from) * draw.unit()), decimals);
  const worded = style.worded && draw.chance(0.6);
  const done = worded && draw.chance(0.35);
  const [worse, better] = falling
    ? [near(0.6, 0.95), near(0.05, 0.4)]
    : [near(0.05, 0.4), near(0.6, 0.95)];
  const [value, target] = done ? [better, worse] : [worse, better];
  const missing = mayMiss && draw.chance(0.04);
  const words = worded
    ? draw.pick(falling ? FALLING : RISING)
    : { template: "{}", operator: falling ? "≤" : "≥" };
  const signed = style.percentSigns && unit === "%";
  const write = (figure: number): string => `${figure}${signed ? "%" : ""}`;
  const plain = !signed && words.template === "{}";
  return {
    value: missing ? null : value,
    target,
    operators: [words.operator],
    met: missing ? null : holds(value, words.operator, target),
    valueText: missing ? style.nothing : signed ? write(value) : value,
    targetText: plain ? target : words.template.replace("{}", write(target)),
  };
}

const RISING = [
  { template: "≥{}", operator: "≥" },
  { template: ">{}", operator: ">" },
  { template: "{}以上", operator: "≥" },
  { template: "不低于{}", operator: "≥" },
  { template: "达到{}", operator: "≥" },
  { template: "≥{}", operator: "≥" },
];
const FALLING = [
  { template: "≤{}", operator: "≤" },
  { template: "<{}", operator: "<" },
  { template: "{}以下", operator: "≤" },
  { template: "不超过{}", operator: "≤" },
  { template: "控制在{}以内", operator: "≤" },
  { template: "降至{}以下", operator: "≤" },
];

function holds(value: number, operator: string, target: number): boolean {
  if (operator === "≥") return value >= target;
  if (operator === ">") return value > target;
  return operator === "≤" ? value <= target : value < target;
}
