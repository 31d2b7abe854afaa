import { expand } from "../lexicon/expand";
import { verdictOf } from "../lexicon/verdictOf";
import { NOTES } from "../lexicon/zh/notes";
import { CONVENTIONAL_MARKS } from "./conventionalMarks";

/** A mark named in a note, with where it stands in the text; `mark` is '' where the note speaks of blank cells. */
export interface MarkToken {
  mark: string;
  start: number;
  end: number;
}

const anyOf = (words: string) =>
  expand(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&"))
    .join("|");

const GLYPHS = "√✓✔☑✅●○〇◎◇◆□■☆★△▲▽▼⊙⊕※×✗✘✖❌☒☐";
const STANDS = new RegExp(`^\\s*(?:${anyOf(NOTES.stands)})`);
const ASKED = new RegExp(`(?:${anyOf(NOTES.asks)}|\\()\\s*$`);
// No look-behind: Safari before 16.4, which Excel on older Macs runs on, cannot read it.
const CANDIDATE = new RegExp(
  [
    `(?<blank>${anyOf(NOTES.blank.replaceAll("√", '{√,"√"}'))})`,
    '"(?<quoted>[^"\\s]{1,6})"',
    `(?<glyphs>[${GLYPHS}]+)`,
    "(?<sign>——|[-*/+#])",
    "(?<short>[0-9A-Za-z是否])",
  ].join("|"),
  "gu"
);

/**
 * Finds the marks that a note talks about: blanks, anything in quotes, glyphs such as √ ※, and plain signs, digits
 * or letters where the words around them explain them. `text` is half-width with straight double quotes.
 * Placeholders such as "-X" (共X项未达标) are no marks.
 */
export function markTokens(text: string): MarkToken[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match): MarkToken[] => {
    const { blank, quoted, glyphs, sign, short } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (blank !== undefined) return [{ mark: "", start, end }];
    if (quoted !== undefined)
      return isMarkLike(quoted) && !/^[-+](?:[A-Za-z]|\d+)$/.test(quoted)
        ? [{ mark: quoted, start, end }]
        : [];
    if (glyphs !== undefined) return [{ mark: glyphs, start, end }];
    const mark = sign ?? short ?? "";
    return isExplained(text, mark, start, end) ? [{ mark, start, end }] : [];
  });
}

/** Whether quoted words can be a mark: signs, letters, one character, or a word that is one by convention; not “先证后照”. */
function isMarkLike(mark: string): boolean {
  return CONVENTIONAL_MARKS.has(mark) || (mark.length <= 3 && !/[\u4e00-\u9fff]{2}/.test(mark));
}

/** Whether a sign, digit or letter that also stands in ordinary text is a mark here. */
function isExplained(text: string, mark: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const asked = ASKED.test(before) && !/达标\s*$/.test(before);
  if (asked && /^(?:$|[\s),;。、])/.test(after)) return true;
  if (/[\d.A-Za-z/]$/.test(before)) return false;
  const isWord = mark === "是" || mark === "否";
  if (isWord || /^[-*/+#—]/.test(mark)) {
    const bound = /(?:^|[\s(;:,。、注])$/.test(before);
    const follows = STANDS.test(after) && !/^\s*:\d/.test(after);
    return bound && (follows || (!isWord && isVerdictNext(after)));
  }
  if (/^\s*:\d/.test(after)) return false;
  return STANDS.test(after) || (/^\s+/.test(after) && isVerdictNext(after));
}

/** Whether the next words, up to a blank or a sign, say met or unmet by themselves. */
function isVerdictNext(after: string): boolean {
  const next = /^\s*([^\s,;。、:()"]{1,8})/.exec(after)?.[1];
  return next !== undefined && verdictOf(next)?.sure === true;
}
