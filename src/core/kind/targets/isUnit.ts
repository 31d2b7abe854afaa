import { normalForm } from "../../cell/normalForm";
import { expand } from "../../lexicon/expand";
import { FIGURE_UNITS } from "../../lexicon/zh/figureUnits";

const UNITS: ReadonlySet<string> = new Set(expand(FIGURE_UNITS));

/** Whether a text is a unit and nothing else: %, （万人次）. */
export function isUnit(text: string): boolean {
  return UNITS.has(normalForm(text).replace(/[()]/g, ""));
}
