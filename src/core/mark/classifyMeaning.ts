import type { MarkStatus } from "./markStatus";

const MEANINGS: readonly (readonly [MarkStatus, RegExp])[] = [
  [
    "excluded",
    /不适用|不计|不列入|不纳入|不参与|不参评|不涉及|未涉及|无此项|未监测|暂无|无数据|免检/,
  ],
  ["zero", /(得分?值?|分值?|计)为?(0|零)分?$|^(0|零)分|得(0|零)分|分为(0|零)|不得分|未得分/],
  ["met", /不低于|不少于|不小于|达到或超过/],
  ["unmet", /未|不达|不合格|不符|没有|尚|以下|低于|落后|不足|欠|短板|差|否|不完成|不满足|整改/],
  ["unmet", /基本|部分/],
  ["met", /达标|达成|达到|合格|完成|以上|高于|超过|符合|满足|通过|已|是|优|有$|正常|实现/],
];

/**
 * Reads what a note says a mark stands for ("达成（得分值为省平均以上）", "该项目未达标", "得分为0").
 * Gives null where the words say none of met, unmet, zero, excluded.
 */
export function classifyMeaning(meaning: string): MarkStatus | null {
  return MEANINGS.find(([, words]) => words.test(meaning))?.[0] ?? null;
}
