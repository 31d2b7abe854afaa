import { TO_IN_RATIO } from "../lexicon/zh/criterionForms";

const RATIO = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/;

/** The quotient of a ratio in normal form: "1:15" → 1/15, "17:1" → 17. Null for anything else and for n:0. */
export function readRatio(text: string): number | null {
  const match = RATIO.exec(text.replace(TO_IN_RATIO, ":"));
  if (match === null) return null;
  const divisor = Number(match[2]);
  return divisor === 0 ? null : Number(match[1]) / divisor;
}
