import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { INDICATORS, type IndicatorSense } from "../../lexicon/zh/indicators";
import type { Reading, TargetLine } from "./model";

const indicators = new Lexicon<IndicatorSense>(INDICATORS);
/** Gross rates count pupils of other ages too, so they pass 100 a little. */
const GROSS_LIMIT = 200;

/** Why a figure of an indicator cannot be, as a clause of a sentence; null when it can. */
export function impossible({ name, percent }: TargetLine, { value }: Reading): string | null {
  const has = (sense: IndicatorSense) => indicators.has(normalForm(name), sense);
  if (percent && !has("open")) {
    if (value > (has("gross") ? GROSS_LIMIT : 100)) return "百分比不可能超过 100";
    if (value < 0) return "百分比不可能为负数";
  }
  if (value < 0 && has("count") && !has("change") && !has("open")) return "不可能为负数";
  return null;
}
