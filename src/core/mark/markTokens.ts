import { CONVENTIONAL_MARKS } from "./conventionalMarks";

/** A mark named in a note, with where it stands in the text. */
export interface MarkToken {
  mark: string;
  start: number;
  end: number;
}

const GLYPH = "√✓✔☑✅●○〇◎◇◆□■☆★△▲▽▼⊙⊕※×✗✘✖❌☒";
const VERB = "(?:表示|代表|指|说明|意为|则?为|是|:(?!\\d)|=|→)";
// No look-behind: Safari before 16.4, which Excel on older Macs runs on, cannot read it. A mark's group comes last.
const PATTERN = new RegExp(
  [
    '"(?<quoted>[^"\\s]{1,6})"',
    `(?<glyphs>[${GLYPH}]+)`,
    // Signs that also stand in ordinary text are marks only where a note explains them.
    `(?:^|[\\s(;:,。、注])(?<sign>[-*/+#]|——)(?=\\s*(?:${VERB}|不|未|无|0|零|达|得))`,
    `(?:^|[^\\d.A-Za-z/])(?<short>[0-9A-Za-z])(?=\\s*${VERB}|\\s+[达未不合])`,
    `(?:[打填写记用(]|(?:^|[^达])标)(?<written>[-*/+#01YNyn是否]|——)(?=$|[\\s),;。、])`,
  ].join("|"),
  "gu"
);

/**
 * Finds the marks that a note talks about: anything in quotes, glyphs such as √ ※, and plain signs, digits
 * or letters where the words around them explain them. `text` is half-width with straight double quotes.
 * Placeholders such as "-X" (共X项未达标) are no marks.
 */
export function markTokens(text: string): MarkToken[] {
  return [...text.matchAll(PATTERN)]
    .map((match) => {
      const { quoted, ...bare } = match.groups ?? {};
      const mark = quoted ?? Object.values(bare).find((group) => group !== undefined) ?? "";
      const end = match.index + match[0].length;
      return { mark, start: quoted === undefined ? end - mark.length : match.index, end };
    })
    .filter(({ mark }) => !/^[-+]([A-Za-z]|\d+)$/.test(mark) && isMarkLike(mark));
}

/** Whether quoted words can be a mark: signs, letters, one character, or a word that is one by convention; not “先证后照”. */
function isMarkLike(mark: string): boolean {
  return !/[\u4e00-\u9fff]{2}/.test(mark) ? mark.length <= 3 : CONVENTIONAL_MARKS.has(mark);
}
