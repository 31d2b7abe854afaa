import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { INDICATORS, type IndicatorSense } from "../../lexicon/zh/indicators";

const indicators = new Lexicon<IndicatorSense>(INDICATORS);

/**
 * Whether an indicator is to fall by its name: "must" for what is harm (近视率, 差异系数), "may" for what is better low
 * (生师比), null for all others. What turns a harm round is to rise: 大班额消除率, 近视防控合格率.
 */
export function nameDirection(name: string): "must" | "may" | null {
  const words = indicators.read(normalForm(name));
  const has = (sense: IndicatorSense) => words.some(({ senses }) => senses.includes(sense));
  if (has("mend")) return null;
  return has("harm") ? "must" : has("low") ? "may" : null;
}
