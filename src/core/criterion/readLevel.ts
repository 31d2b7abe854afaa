import { ROMAN_LEVEL } from "../lexicon/zh/criterionForms";

const SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
const LETTERS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/**
 * The ordinal of a level in Roman figures, as national quality monitoring writes it: "Ⅲ级" → 3, "IV级" → 4;
 * a higher level is a better one. Null for anything else, also for 三级 and 3级, where 一级 is often the best.
 */
export function readLevel(text: string): number | null {
  const figure = ROMAN_LEVEL.exec(text)?.[1];
  if (figure === undefined) return null;
  const place = Math.max(SIGNS.indexOf(figure), LETTERS.indexOf(figure));
  return place < 0 ? null : place + 1;
}
