import { toHalfWidth } from "../cell/normalForm";
import { NUMERAL_BEFORE, NUMERAL_IN_BRACKETS } from "../lexicon/zh/numberings";

/** ① to ⑳. */
const CIRCLED = /^\s*([①-⑳])/;
const CIRCLED_ZERO = 0x245f;

/** The printed number of a line: "26-1.幼儿图书…" → "26-1", "（3）…" → "3", "③…" → "3"; '' when it has none, as 0.6667. */
export function printedNumber(label: string): string {
  const circled = CIRCLED.exec(label)?.[1];
  if (circled !== undefined) return String(circled.charCodeAt(0) - CIRCLED_ZERO);
  return (
    /^[(]?(\d+(?:[-.]\d+)*)(?=[)、．\s]|\.(?!\d)|[\u4e00-\u9fff])/.exec(
      toHalfWidth(label).trim()
    )?.[1] ?? ""
  );
}

/** Whether one printed number comes next after another in a list: 8 after 7, 2.10 after 2.9, 26-2 after 26-1. False for ''. */
export function comesNext(before: string, number: string): boolean {
  const [one, other] = [before, number].map((text) => /^(.*?)(\d{1,15})$/.exec(text));
  return (
    one !== null &&
    other !== null &&
    one !== undefined &&
    other !== undefined &&
    one[1] === other[1] &&
    Number(one[2]) + 1 === Number(other[2])
  );
}

/** How a label numbers its line: "一、" "（一）" "（1）" "1." "1.1" "①"; '' for a label without a number. */
export function numberingStyle(label: string): string {
  if (CIRCLED.test(label)) return "①";
  const text = toHalfWidth(label).trim();
  if (NUMERAL_IN_BRACKETS.test(text)) return "（一）";
  if (NUMERAL_BEFORE.test(text)) return "一、";
  if (/^\(\d+\)/.test(text)) return "（1）";
  if (/^\d+[-.]\d+/.test(text)) return "1.1";
  if (/^\d+[)、.．\s]/.test(text)) return "1.";
  return "";
}
