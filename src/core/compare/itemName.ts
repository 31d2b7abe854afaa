import { normalForm, toHalfWidth } from "../cell/normalForm";
import { withoutTail } from "../cell/withoutTail";

/** An indicator's name taken apart: what it is numbered and what it says. */
export interface ItemName {
  /** "26", "26-1", "一", "A3"; '' when it has no number. */
  number: string;
  /** The number without its last step when it has one ("26-1" → "26"), else ''. */
  parent: string;
  /** What the indicator says, for comparing: normal form without number and punctuation. */
  words: string;
}

const TOP = "第?([A-Za-z]?\\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})[条项款]?";
const UNIT = "年个倍公里米平万亿元人岁小时千百%:：\\d";
/** Ways to number a part: 26-1, 26.1, 26（1）, 26①. The point needs a separator behind it or a word: 3.5年制 is no number. */
const PART = `(?:[-—–－](\\d{1,2})|\\.(\\d{1,2})(?=[.、)\\s])|\\.(\\d{1,2})(?=[^${UNIT}.、)\\s-])|[.、]?\\((\\d{1,2})\\)|[.、]?([①-⑳]))`;
const NUMBERED_PART = new RegExp(`^\\s*\\(?${TOP}${PART}[.、,)\\s:]*`);
const NUMBERED = new RegExp(`^\\s*(?:\\(${TOP}\\)[.、,:]?|${TOP}[.、,):]|${TOP}\\s+)`);
const PUNCTUATION = /[、。,;!?"“”'‘’「」『』《》〈〉()[\]【】〔〕…·]/g;

/** Takes an indicator's name apart; a name that is only a number stays its own words. '' gives three ''. */
export function itemName(text: string): ItemName {
  const half = toHalfWidth(text).replace(/[\r\n]+/g, " ");
  const part = NUMBERED_PART.exec(half);
  if (part !== null && part[1] !== undefined) {
    const step = part[2] ?? part[3] ?? part[4] ?? part[5] ?? circled(part[6]);
    const words = wordsOf(half.slice(part[0].length));
    if (words !== "") return { number: `${part[1]}-${Number(step)}`, parent: part[1], words };
  }
  const plain = NUMBERED.exec(half);
  const words = plain === null ? "" : wordsOf(half.slice(plain[0].length));
  const number = plain?.[1] ?? plain?.[2] ?? plain?.[3];
  if (number === undefined || words === "")
    return { number: "", parent: "", words: wordsOf(half) || normalForm(text) };
  return { number, parent: "", words };
}

function wordsOf(text: string): string {
  return withoutTail(normalForm(text).replace(PUNCTUATION, ""), ".:").toLowerCase();
}

/** ① → 1. */
function circled(sign = "①"): number {
  return sign.charCodeAt(0) - 0x245f;
}
