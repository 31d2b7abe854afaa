import { oneOf } from "../lexicon/oneOf";
import { verdictOf } from "../lexicon/verdictOf";
import { GRADES } from "../lexicon/zh/grades";
import { GLYPHS } from "../lexicon/zh/marks";
import { NOTES } from "../lexicon/zh/notes";
import { COUNTED_BEFORE, MARK_MAY_FOLLOW, VERDICT_BEFORE } from "../lexicon/zh/noteForms";
import { CONVENTIONAL_MARKS } from "./conventionalMarks";

/** A mark named in a note, with where it stands in the text. */
export interface MarkToken {
  /** '' where the note speaks of blank cells, `REST` where it speaks of all that it does not name. */
  mark: string;
  start: number;
  end: number;
  /** 良及以上: the mark and all better ones; 以下: all worse ones. */
  span?: "above" | "below";
}

/** Stands for all marks that a note does not name. */
export const REST = "\u0000";

const VERBS = oneOf(NOTES.stands);
const FILLERS = oneOf(NOTES.fillers);
const STANDS = new RegExp(`^\\s*(?:${VERBS})`);
const ASKED = new RegExp(`(?:${oneOf(NOTES.asks)}|\\()\\s*$`);
const SPAN = "(?:及|或|和)?以[上下](?:\\([^()]{0,8}\\))?";
/** Words that are marks by themselves: grades and verdicts. */
const WORD = oneOf(
  [...GRADES, ...[...CONVENTIONAL_MARKS.keys()].filter((mark) => mark.length > 1)]
    .join(" ")
    .replace(/(^|\s)[^\u4e00-\u9fffⅠ-Ⅹ\s]+(?=\s|$)/g, " ")
    .concat(" TRUE FALSE")
);
// No look-behind and no named groups: older Macs and the engine in which older Excel runs the functions cannot read them.
const CANDIDATE = new RegExp(
  [
    `(${oneOf(NOTES.blank)}|(?:${oneOf(NOTES.unwritten)})(?:${oneOf(NOTES.writes)})(?:"[^"]{1,4}"|[${GLYPHS}]+|[勾钩]|标记|符号)?[的者]?(?=$|[\\s,;。、)]|${VERBS}|${FILLERS}))`,
    `(${oneOf(NOTES.rest)})`,
    '"([^"\\s]{1,6})"',
    `([${GLYPHS}]+)`,
    `(${WORD})(?=(?:${SPAN})?[的者]?(?:[、和与及,]"?(?:${WORD})"?(?:${SPAN})?)*(?:${FILLERS})*不?(?:${VERBS})\\s*[\\u4e00-\\u9fff])`,
    "(——|[-*/+#])",
    "([0-9A-Za-z是否](?:级)?)",
  ].join("|"),
  "gu"
);
const AT_SPAN = new RegExp(`^${SPAN}`);
const GRADE_MARKS = new Set(GRADES.flatMap((scale) => scale.split(" ")));

/**
 * Finds the marks that a note talks about: blanks, anything in quotes, glyphs such as √ ※, and plain signs, digits,
 * letters or words where the words around them explain them. `text` is half-width with straight double quotes.
 * Placeholders such as "-X" (共X项未达标) are no marks.
 */
export function markTokens(text: string): MarkToken[] {
  const tokens: MarkToken[] = [];
  for (const match of candidatesIn(text)) tokens.push(...tokenOf(text, match, tokens.at(-1)));
  return tokens;
}

/** The mark that a candidate is, behind the mark `last`; [] for none. */
function tokenOf(text: string, match: RegExpExecArray, last: MarkToken | undefined): MarkToken[] {
  const [, blank, rest, quoted, glyphs, word, sign, short]: (string | undefined)[] = match;
  const start = match.index;
  const end = start + match[0].length;
  if (blank !== undefined) return [{ mark: "", start, end }];
  if (rest !== undefined) return [{ mark: REST, start, end }];
  if (quoted !== undefined)
    return isMarkLike(quoted) && !/^[-+](?:[A-Za-z]|\d+)$/.test(quoted)
      ? [withSpan(text, { mark: quoted, start, end })]
      : [];
  // 达标项数÷总项数×100% multiplies.
  if (glyphs === "×" && /^\s*\d/.test(text.slice(end))) return [];
  if (glyphs !== undefined) return [withSpan(text, { mark: glyphs, start, end })];
  if (word !== undefined)
    return isInsideWord(text, start) || isMeaning(text.slice(last?.end ?? start, start))
      ? []
      : [withSpan(text, { mark: word, start, end })];
  const token = withSpan(text, { mark: sign ?? short ?? "", start, end });
  return isExplained(text, token) ? [token] : [];
}

/** Whether what stands between a mark and a word makes the word its meaning: 完成 in TRUE:完成,FALSE:未完成. */
function isMeaning(between: string): boolean {
  return AS_MEANING.test(between);
}

const AS_MEANING = new RegExp(`^\\s*(?:${FILLERS})*(?:${VERBS})(?:${FILLERS}|\\s)*$`);

/** As `matchAll`, which would build the expression anew for each of the thousand lines of a note. */
function candidatesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text))
    found.push(match);
  return found;
}

/** The token with 及以上 or 以下 behind it, where its mark is a grade. */
function withSpan(text: string, token: MarkToken): MarkToken {
  if (!GRADE_MARKS.has(token.mark)) return token;
  const span = AT_SPAN.exec(text.slice(token.end))?.[0];
  if (span === undefined) return token;
  return { ...token, end: token.end + span.length, span: span.includes("上") ? "above" : "below" };
}

/** Whether a word goes on from another one: 办好 is no 好. Joining words and 只有 may stand before a mark. */
function isInsideWord(text: string, start: number): boolean {
  return /[\u4e00-\u9fff]$/.test(
    text.slice(Math.max(0, start - WORDS_BEFORE), start).replace(BEFORE_WORDS, "")
  );
}

/** Characters around a mark that may say what it is: a note of 32,000 digits asks of each. */
const WORDS_BEFORE = 40;
const WORDS_AFTER = 200;

const BEFORE_WORDS = new RegExp(`(?:[和与及或凡将把标注]|${FILLERS}|(?:${WORD})[和与及或]){1,20}$`);

/** Whether quoted words can be a mark: signs, letters, one character, or a word that is one by convention; not “先证后照”. */
function isMarkLike(mark: string): boolean {
  return (
    CONVENTIONAL_MARKS.has(mark) ||
    GRADE_MARKS.has(mark) ||
    (mark.length <= 3 && !/[\u4e00-\u9fff]{2}/.test(mark))
  );
}

/** Whether a sign, digit or letter that also stands in ordinary text is a mark here. */
function isExplained(text: string, { mark, start, end }: MarkToken): boolean {
  const before = text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const after = text.slice(end, end + WORDS_AFTER);
  const isCount = /^\d/.test(mark) && COUNTED_BEFORE.test(before);
  const asked = ASKED.test(before) && !VERDICT_BEFORE.test(before) && !isCount;
  if (asked && /^(?:$|[\s),;。、])/.test(after)) return true;
  if (/[\d.A-Za-z/]$/.test(before)) return false;
  const isWord = mark === "是" || mark === "否";
  if (isWord || /^[-*/+#—]/.test(mark)) {
    const bound = MARK_MAY_FOLLOW.test(before);
    const follows = STANDS.test(after) && !/^\s*:\d/.test(after);
    return bound && (follows || (!isWord && isVerdictNext(after)));
  }
  if (/^\s*:\d/.test(after)) return false;
  if (/^\d$/.test(mark) && /^\s*[.)、]/.test(after)) return false;
  if (STANDS.test(after) || AS_FILLED.test(after)) return true;
  // 得分为0，“√”表示…: the digit ends what was said before; 标A、B均为合格 goes on.
  if (/[\u4e00-\u9fff]$/.test(before) && /^\s*,/.test(after)) return false;
  return LISTED.test(after) || (/^\s+/.test(after) && isVerdictNext(after));
}

/** Fillers and then a verb: A均为合格. */
const AS_FILLED = new RegExp(`^\\s*(?:${FILLERS})+(?:${VERBS})`);

/** Further marks and then a verb: A、B均为合格. */
const LISTED = new RegExp(
  `^(?:\\s*[、,和或及/]\\s*"?(?:[0-9A-Za-z]级?|[${GLYPHS}])"?)+\\s*(?:${FILLERS})*(?:${VERBS})`
);

/** Whether the next words, up to a blank or a sign, say met or unmet by themselves. */
function isVerdictNext(after: string): boolean {
  const next = /^\s*([^\s,;。、:()"]{1,8})/.exec(after)?.[1];
  return next !== undefined && verdictOf(next)?.sure === true;
}
