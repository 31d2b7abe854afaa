import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { INDICATORS, type IndicatorSense } from "../../lexicon/zh/indicators";

const indicators = new Lexicon<IndicatorSense>(INDICATORS);

/** Whether a text names something that is measured: …率, …占比, …（万人）, …学校数; false for 小学, 教育公平. */
export function measures(text: string): boolean {
  const key = normalForm(text);
  return /[([][^()[\]]{1,6}[)\]]$/.test(key) || indicators.has(key, "share", "count", "harm");
}
