import { normalForm } from "../../cell/normalForm";

const UNIT =
  /^[(]?(?:单位:)?(?:[千万亿]?(?:元|人|名|平方米|㎡|册|台|次)|个|所|人|班|项|间|%|亩|套|年|unit|person|persons)[)]?$/i;

/** Whether a text is a unit and nothing else: （人）, 万元, %. */
export function isUnitHeading(text: string): boolean {
  return UNIT.test(normalForm(text));
}
