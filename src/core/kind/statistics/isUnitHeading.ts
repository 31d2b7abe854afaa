import { normalForm } from "../../cell/normalForm";
import { UNIT_HEADING } from "../../lexicon/zh/units";

/** Whether a text is a unit and nothing else: （人）, 万元, %. */
export function isUnitHeading(text: string): boolean {
  return UNIT_HEADING.test(normalForm(text));
}
