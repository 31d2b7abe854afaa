import { normalForm } from "../../cell/normalForm";
import { yearsIn } from "./yearsIn";

/** The years that texts print, plans by their last one: 2024年教育工作目标 → 2024, “十四五”规划 → 2025; [] for none. */
export function yearsNamed(texts: readonly string[]): number[] {
  return texts.flatMap((text) => yearsIn(normalForm(text)).years);
}
