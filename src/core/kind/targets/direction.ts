import type { Comparison } from "../../criterion/criterion";
import type { TargetLine, TargetPart } from "./model";

/** Indicators that are to fall. */
const FALLING =
  /近视|差异系数|均衡系数|差异率|辍学|流失|大班额|超班额|大校额|超大规模|死亡|事故|肥胖|超重|不合格|未达标|不及格|缺口|不超过|不高于|控制|降低|下降|减少|生师比|文盲|投诉|违规|负担|择校|欠薪/;

/**
 * How a part's figure has to stand to its target: the target's own sign or word, else the side on which the target lies
 * of the start of the way, else what the name says (近视率 falls), else at least the target.
 */
export function directionOf({ name }: TargetLine, part: TargetPart): Comparison {
  const { target, value, baseline, valueIsBaseline } = part;
  if (target !== null && target.comparison !== null) return target.comparison;
  const start = baseline ?? (valueIsBaseline ? value : null);
  if (target !== null && start !== null && start.value !== target.value)
    return target.value > start.value ? "≥" : "≤";
  return FALLING.test(name) ? "≤" : "≥";
}
