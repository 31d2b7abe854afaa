import { normalForm, toHalfWidth } from "../../cell/normalForm";
import { Lexicon, type Match } from "../../lexicon/lexicon";
import {
  BETWEEN_ENDS,
  BETWEEN_ITEMS,
  EXCEPT_ITEMS,
  EXCLUSION,
  ITEM_NUMBERS,
  OPENS_A_CLAUSE,
  type ExclusionSense,
} from "../../lexicon/zh/exclusion";

const lexicon = new Lexicon(EXCLUSION);
type Word = Match<ExclusionSense>;

/** Characters that may stand between the words of one saying: 不 再 列入 县级 统计. */
const NEAR = 4;
/** Longest range of numbers that is believed: "第1至200项" is one, a date is none. */
const MOST_AT_ONCE = 500;

const CLAUSES = /[。;\n]/;

/**
 * Numbers of the indicators that notes or total labels leave out of the count: "除第31项外", "第5、7项不计入", "第3项为参考指标".
 * Ranges "第3至5项" are spelt out. Texts that exclude nothing give an empty set.
 */
export function excludedNumbers(texts: readonly string[]): Set<string> {
  const numbers = new Set<string>();
  const add = (clause: string) => {
    for (const [, list = ""] of clause.matchAll(ITEM_NUMBERS))
      for (const n of spelt(list)) numbers.add(n);
  };
  for (const text of texts) {
    if (!excludesAny(text)) continue;
    for (const clause of toHalfWidth(text).replace(/\s+/g, "").split(CLAUSES)) {
      const excepted = [...clause.matchAll(EXCEPT_ITEMS)];
      for (const [, inside = ""] of excepted) add(inside);
      if (excepted.length > 0) continue;
      const [at] = sayingsIn(clause);
      if (at !== undefined) add(clause.slice(0, at));
    }
  }
  return numbers;
}

/** Whether a text speaks of numbered items at all: most do not. */
export function excludesAny(text: string): boolean {
  return text.includes("项");
}

function spelt(list: string): string[] {
  return list.split(BETWEEN_ITEMS).flatMap((part) => {
    const [first = NaN, last = first] = part.split(BETWEEN_ENDS).map(Number);
    if (!Number.isInteger(first) || !Number.isInteger(last) || last - first > MOST_AT_ONCE)
      return [];
    return Array.from({ length: last - first + 1 }, (_one, k) => String(first + k));
  });
}

/**
 * Whether an indicator's own words say that it is not counted, in a clause of their own: "（…，暂时不列入统计）", "（参考指标）".
 * "（编外教师不计入总数）" speaks of others.
 */
export function saysNotCounted(label: string): boolean {
  if (!maySay(label)) return false;
  const key = normalForm(label);
  return sayingsIn(key).some((at) => at === 0 || OPENS_A_CLAUSE.test(key.slice(0, at)));
}

/** Asks for what any saying begins with, a denial or a word of its own, be a text in normal form or not; most have neither. */
const maySay = lexicon.mayHold("not", "aside");

/** Where a text says that something is not counted; [] where it does not. */
function sayingsIn(text: string): number[] {
  const words = lexicon.read(text);
  const found: number[] = [];
  words.forEach((word, k) => {
    const isAside = word.senses.includes("aside") && endsHere(text, word);
    if (isAside || isDenial(text, words, k)) found.push(word.start);
  });
  return found;
}

/** 不 + 计入 + 达标率, or 不 + 统计 at the end of what is said. */
function isDenial(text: string, words: readonly Word[], k: number): boolean {
  const [not, verb] = [words[k], words[k + 1]];
  if (not === undefined || verb === undefined || !not.senses.includes("not")) return false;
  if (verb.start - not.end > 1) return false;
  if (verb.senses.includes("plainly") && endsHere(text, verb)) return true;
  if (!verb.senses.includes("verb")) return false;
  const total = words[k + 2];
  if (total === undefined) return endsHere(text, verb);
  return total.senses.includes("total") && total.start - verb.end <= NEAR;
}

/** Whether a word is the last of what is said: a whole label, or before a bracket or a stop. */
function endsHere(text: string, { end }: Word): boolean {
  return end === text.length || /[)）\]】,，。;；、]/.test(text.charAt(end));
}
