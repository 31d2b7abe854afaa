import { normalForm, toHalfWidth } from "../cell/normalForm";
import { itself, remembered } from "../memo/remembered";
import { Characters } from "../lexicon/characters";
import { oneOf } from "../lexicon/oneOf";
import { GLYPHS } from "../lexicon/zh/marks";
import { NOTES } from "../lexicon/zh/notes";
import { DENIED, IN_PROGRESS } from "../lexicon/zh/noteForms";
import { CONVENTIONAL_MARKS } from "./conventionalMarks";
import { markTokens, type MarkToken } from "./markTokens";
import { QUOTES } from "./quotes";
import { readClauses } from "./readClauses";
import { readInTurn } from "./readInTurn";
import { readOneByOne } from "./readOneByOne";
import { readSpaced } from "./readSpaced";
import type { Said } from "./said";
import { withoutVerb } from "./withoutVerb";

const NOTHING: readonly Said[] = [];

/** What a note says of marks, in its order; [] where it explains none. */
export function readNote(text: string): readonly Said[] {
  return SIGNS.standIn(text) || WORDS.test(text) ? saidIn(text) : NOTHING;
}

/** Remembered: the notes of a sheet are asked for by the sheet and by each of its tables. */
const saidIn = remembered<string, readonly Said[]>(2_000, itself, readSentences);

function readSentences(text: string): Said[] {
  const sentences = toHalfWidth(text)
    .replace(QUOTES, '"')
    .split(/[\n\r]+/)
    .flatMap(bracketsApart)
    .flatMap((line) => listApart(line).split(/[;。\n]+|\s(?=\d{1,2}[.、][^\d])/))
    .map((sentence) => sentence.replace(OPENING, ""));
  const said = sentences.flatMap(readSentence);
  return said.length > 0 ? said : explainedOtherwise(sentences);
}

/** A line whose sentences are numbered, with nothing but the number between them (2.√表示达标3.数据截止…), as lines. */
function listApart(line: string): string {
  const numbers = new Set(line.match(/\d+[.、]?/g)?.map((number) => number.replace("、", ".")));
  return line.replace(
    /([\u4e00-\u9fff%])(\d{1,2})(?=[.、][^\d])/g,
    (all, before: string, number: string) =>
      numbers.has(`${Number(number) - 1}.`) ? `${before}\n${number}` : all
  );
}

/** Several marks that a note explains one by one, none in words of meeting an aim: √为第一批, ×为第二批. */
function explainedOtherwise(sentences: readonly string[]): Said[] {
  const marks = sentences.flatMap((sentence) =>
    markTokens(sentence).flatMap(({ mark, end }, k, tokens) => {
      const after = sentence.slice(end, tokens[k + 1]?.start).replace(/^["\s]+/, "");
      const meaning = withoutVerb(after);
      return meaning !== after && /^[\u4e00-\u9fff]{2}/.test(meaning) ? [mark] : [];
    })
  );
  const different = new Set(marks).size;
  return different > 1 && different === marks.length
    ? marks.map((mark) => ({ mark, reading: null }))
    : [];
}

/** 注: 1. and the like before the first mark. */
const OPENING = new RegExp(
  `^\\s*(?:[(]?${oneOf(NOTES.opens)}\\s*\\d?\\s*[:：)]\\s*)?(?:\\d{1,2}[.、)]\\s*|\\(\\d{1,2}\\)\\s*|★(?!★)\\s*(?=["A-Z是否空打未只*${GLYPHS}]))?`
);

/** A bracket that explains marks by itself, as titles have at their end, is a sentence of its own; （√） and （达标） are none. */
function bracketsApart(sentence: string): string[] {
  let depth = 0;
  let from = -1;
  let outside = "";
  const apart: string[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const char = sentence.charAt(at);
    if (char === "(" && depth++ === 0) from = at;
    if (depth === 0) outside += char;
    if (char !== ")" || depth === 0 || --depth > 0) continue;
    const inside = sentence.slice(from + 1, at);
    const explains = markTokens(inside).length > 0 || readSpaced(inside) !== null;
    if (/[\u4e00-\u9fff]{2}/.test(inside) && explains) apart.push(inside);
    else outside += sentence.slice(from, at + 1);
  }
  if (depth > 0) outside += sentence.slice(from);
  return [outside, ...apart];
}

/** What any explanation of a mark has, one or the other; most labels have neither. */
const SIGNS = Characters.of(`“”"‘’'「」『』〝〞${GLYPHS}=＝:：打填划画勾算为空按`);
const WORDS =
  /表示|代表|计入|视同|\s{2}|[是否A-Za-z\d]\s*(?:[-—－–―−]{1,2}|[→即])\s*[\u4e00-\u9fff]/;

function readSentence(sentence: string): Said[] {
  const spaced = readSpaced(sentence);
  if (spaced !== null) return spaced;
  const tokens = markTokens(sentence);
  if (tokens.length === 0 || isRemarked(sentence, tokens)) return [];
  return (
    readInTurn(sentence, tokens) ?? readOneByOne(sentence, tokens) ?? readClauses(sentence, tokens)
  );
}

/** A mark with a remark, as cells of tables hold them: ※（预计9月完成）, √已通过验收; “√达标” explains one. */
function isRemarked(sentence: string, tokens: readonly MarkToken[]): boolean {
  const [first] = tokens;
  if (first === undefined || tokens.length > 1 || sentence.slice(0, first.start).trim() !== "")
    return false;
  const after = sentence.slice(first.end).trimEnd();
  if (/^(?:$|\s)/.test(after) || sentence.charAt(first.start) === '"') return false;
  // 正在推进不计入达标项 explains as 正在推进计入达标项 does.
  const told = after.replace(DENIED, "");
  if (withoutVerb(told) !== told) return false;
  const remark = /^\(([^()]*)\)$/.exec(after)?.[1] ?? after;
  return !CONVENTIONAL_MARKS.has(normalForm(remark)) || IN_PROGRESS.test(remark);
}
