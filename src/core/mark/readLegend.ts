import { normalForm, toHalfWidth } from "../cell/normalForm";
import { expand } from "../lexicon/expand";
import { verdictOf, type VerdictReading } from "../lexicon/verdictOf";
import { NOTES } from "../lexicon/zh/notes";
import { CONVENTIONAL_MARKS } from "./conventionalMarks";
import type { Legend } from "./legend";
import type { MarkStatus } from "./markStatus";
import { gradesBeside } from "./gradesBeside";
import { markTokens, REST, type MarkToken } from "./markTokens";

/** Quotation marks of every kind; notes are read with straight ones. */
export const QUOTES = /[“”"‘’'「」『』〝〞]/g;

const anyOf = (words: string) => expand(words).sort((a, b) => b.length - a.length);
const STANDS = anyOf(NOTES.stands);
const FILLERS = anyOf(NOTES.fillers);
const ASKS = anyOf(NOTES.asks);
/** Verbs that leave no doubt that a mark is explained, also where what they say cannot be read. */
const PLAINLY = new RegExp(`^\\s*[的所]*(?:${anyOf(NOTES.plainly).join("|")})`);
/** Marks joined to a list have one meaning: √、○表示达标. */
const JOINED = /^[\s、,/和或及与"]*$/;

/** One mark with what a clause says of it; null where the clause explains it in words that cannot be read. */
interface Said {
  mark: string;
  reading: VerdictReading | null;
  span?: "above" | "below";
}

/**
 * Reads the meaning of marks from notes, titles or header words, e.g.
 * `“√”表示该项目已达标，“※”表示该项目未达标`, `√：达标　×：未达标`, `达标打“√”，未达标打“×”`, `空白为未达标`.
 * Words that only hint count where convention says the same. Text that explains no mark gives an empty legend.
 */
export function readLegend(texts: readonly string[]): Legend {
  const said = texts.flatMap(readText);
  const found = new Map<string, Set<MarkStatus>>();
  const unread = new Set<string>();
  const named = new Set(said.map(({ mark }) => normalForm(mark)));
  for (const { mark, reading, span } of said) {
    const key = normalForm(mark);
    if (span !== undefined && reading?.sure === true)
      for (const grade of gradesBeside(key, span))
        if (grade === key || !named.has(grade))
          found.set(grade, (found.get(grade) ?? new Set()).add(reading.verdict));
    const usual = CONVENTIONAL_MARKS.get(key);
    const settled = reading !== null && (reading.sure || usual === reading.verdict);
    if (settled) found.set(key, (found.get(key) ?? new Set()).add(reading.verdict));
    else unread.add(key);
  }
  // 发生 only hints; beside 未发生, which is sure, it says the other thing.
  const sure = new Set(said.flatMap(({ reading }) => (reading?.sure ? [reading.verdict] : [])));
  for (const { mark, reading } of said) {
    const key = normalForm(mark);
    if (reading === null || reading.sure || found.has(key)) continue;
    const opposite = reading.verdict === "met" ? "unmet" : "met";
    if (sure.has(opposite) && !sure.has(reading.verdict))
      found.set(key, new Set([reading.verdict]));
  }
  const entries = [...found];
  const meanings = new Map(
    entries.flatMap(([mark, [status, ...others]]) =>
      status === undefined || others.length > 0 ? [] : [[mark, status] as const]
    )
  );
  const blank = meanings.get("") ?? null;
  const rest = meanings.get(REST) ?? null;
  meanings.delete("");
  meanings.delete(REST);
  const contradictory = entries
    .filter(([mark, statuses]) => isMark(mark) && statuses.size > 1)
    .map(([mark]) => mark);
  return {
    meanings,
    contradictory,
    unread: [...unread].filter((mark) => isMark(mark) && !found.has(mark)),
    blank,
    rest,
  };
}

function isMark(mark: string): boolean {
  return mark !== "" && mark !== REST;
}

function readText(text: string): Said[] {
  if (!EXPLAINS.test(text)) return [];
  return toHalfWidth(text)
    .replace(QUOTES, '"')
    .split(/[;。\n\r]/)
    .flatMap(bracketsApart)
    .map((sentence) => sentence.replace(OPENING, ""))
    .flatMap(readSentence);
}

/** 注: 1. and the like before the first mark. */
const OPENING = new RegExp(
  `^\\s*(?:[(]?(?:${anyOf(NOTES.opens).join("|")})\\s*\\d?\\s*[:：)]\\s*)?(?:\\d{1,2}[.、)]\\s*|\\(\\d{1,2}\\)\\s*|★\\s*(?=["√×※○●]))?`
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
    if (/[\u4e00-\u9fff]{2}/.test(inside) && markTokens(inside).length > 0) apart.push(inside);
    else outside += sentence.slice(from, at + 1);
  }
  if (depth > 0) outside += sentence.slice(from);
  return [outside, ...apart];
}

/** What any explanation of a mark has; most labels have none of it. */
const EXPLAINS =
  /[“”"‘’'「」『』〝〞√✓✔☑✅●○〇◎◇◆□■☆★△▲▽▼⊙⊕※×✗✘✖❌☒☐=＝:：]|表示|代表|[打填划画勾算]|为|空|计入|视同/;

function readSentence(sentence: string): Said[] {
  const tokens = markTokens(sentence);
  if (tokens.length === 0 || isRemarked(sentence, tokens)) return [];
  return inTurn(sentence, tokens) ?? joined(clausesOf(sentence, tokens)).flatMap(readClause);
}

/** A mark with a remark, as cells of tables hold them: ※（预计9月完成）, √已通过验收; “√达标” explains one. */
function isRemarked(sentence: string, tokens: readonly MarkToken[]): boolean {
  const [first] = tokens;
  if (first === undefined || tokens.length > 1 || sentence.slice(0, first.start).trim() !== "")
    return false;
  const after = sentence.slice(first.end).trimEnd();
  if (/^(?:$|\s)/.test(after) || sentence.charAt(first.start) === '"') return false;
  if (withoutVerb(after) !== after) return false;
  const remark = /^\(([^()]*)\)$/.exec(after)?.[1] ?? after;
  return !CONVENTIONAL_MARKS.has(normalForm(remark));
}

/** A clause without marks goes on with the one before where that alone says nothing sure: √表示低于5%，达标. */
function joined(clauses: readonly Clause[]): Clause[] {
  const all: Clause[] = [];
  for (const clause of clauses) {
    const last = all.at(-1);
    const goesOn =
      last !== undefined &&
      clause.tokens.length === 0 &&
      last.tokens.length > 0 &&
      verdictOf(normalForm(clause.text))?.sure === true &&
      readClause(last).every(({ reading }) => reading?.sure !== true);
    if (goesOn) all[all.length - 1] = { ...last, text: `${last.text},${clause.text}` };
    else all.push(clause);
  }
  return all;
}

/** √、×分别表示达标、未达标: as many meanings as marks, in their order; null where the sentence is not made so. */
function inTurn(sentence: string, tokens: readonly MarkToken[]): Said[] | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || tokens.length < 2) return null;
  const between = tokens.slice(1).every((token, k) => {
    return JOINED.test(sentence.slice(tokens[k]?.end, token.start));
  });
  if (!between) return null;
  const after = sentence.slice(last.end);
  const respectively = after.indexOf(NOTES.respectively);
  const slashed = tokens.every(
    (token, k) => k === 0 || sentence.slice(tokens[k - 1]?.end, token.start).trim() === "/"
  );
  if (respectively < 0 && !slashed) return null;
  const rest = after.slice(respectively < 0 ? 0 : respectively + NOTES.respectively.length);
  const parts = withoutVerb(rest).split(/[、,/和与及]+/);
  if (parts.length !== tokens.length) return null;
  return tokens.map(({ mark }, k) => ({ mark, reading: verdictOf(normalForm(parts[k] ?? "")) }));
}

interface Clause {
  text: string;
  tokens: MarkToken[];
}

/** The parts of a sentence between commas, each with its marks; one of marks alone belongs to the next. */
function clausesOf(sentence: string, tokens: readonly MarkToken[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let open = 0;
  for (let at = 0; at <= sentence.length; at++) {
    const char = sentence.charAt(at);
    if (char === "(" || char === "[") open++;
    if (char === ")" || char === "]") open = Math.max(0, open - 1);
    const ends = at === sentence.length || (open === 0 && /[,、]/.test(char));
    if (!ends || (at < sentence.length && isMarksAlone(sentence, tokens, start, at))) continue;
    const from = start;
    const own = tokens
      .filter((token) => token.start >= from && token.end <= at)
      .map((token) => ({ ...token, start: token.start - from, end: token.end - from }));
    clauses.push({ text: sentence.slice(start, at), tokens: own });
    start = at + 1;
  }
  return clauses;
}

function isMarksAlone(
  sentence: string,
  tokens: readonly MarkToken[],
  from: number,
  to: number
): boolean {
  const own = tokens.filter((token) => token.start >= from && token.end <= to);
  if (own.length === 0) return false;
  let rest = "";
  let at = from;
  for (const { start, end } of own) {
    rest += sentence.slice(at, start);
    at = end;
  }
  return JOINED.test(rest + sentence.slice(at, to));
}

/** The marks of one clause with what it says of each; a mark that it does not speak of is left out. */
function readClause({ text, tokens }: Clause): Said[] {
  if (tokens.length === 0) return [];
  const groups: MarkToken[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.end;
    if (last !== undefined && end !== undefined && JOINED.test(text.slice(end, token.start)))
      last.push(token);
    else groups.push([token]);
  }
  const before = (k: number) => text.slice(groups[k - 1]?.at(-1)?.end ?? 0, groups[k]?.[0]?.start);
  const after = (k: number) => text.slice(groups[k]?.at(-1)?.end, groups[k + 1]?.[0]?.start);
  const wordsFirst =
    verdictOf(normalForm(before(0))) !== null &&
    after(groups.length - 1).replace(/[\s)]/g, "") === "";
  return groups.flatMap((group, k): Said[] => {
    const reading = meaningBeside(before(k), after(k), wordsFirst);
    return reading === undefined
      ? []
      : group.map(({ mark, span }) => ({ mark, reading, ...(span !== undefined && { span }) }));
  });
}

/** Undefined where nothing beside a mark speaks of it. */
function meaningBeside(
  left: string,
  right: string,
  wordsFirst: boolean
): VerdictReading | null | undefined {
  const verdict = (text: string) => verdictOf(normalForm(text.replace(/^[\s)]+/, "")));
  const stripped = withoutVerb(right);
  const said = stripped === right ? null : verdict(stripped);
  if (said !== null) return said;
  if (wordsFirst || asks(left) || right.trim() === "") {
    const told = verdict(left);
    if (told !== null) return told;
  }
  const beside = verdict(right) ?? (PLAINLY.test(right) ? null : verdict(left));
  if (beside !== null) return beside;
  return PLAINLY.test(right) && /[\u4e00-\u9fff]{2}/.test(right) ? null : undefined;
}

/** Whether a text ends in a word that asks for a mark: 打, 填, （; the 标 of 达标 is none. */
function asks(left: string): boolean {
  const text = left.trimEnd();
  return (text.endsWith("(") || ASKS.some((word) => text.endsWith(word))) && !text.endsWith("达标");
}

/** What stands behind 表示, 为, : …; the text itself where no such verb begins it. */
function withoutVerb(text: string): string {
  let rest = text.replace(/^[\s)]+/, "");
  let found = false;
  for (;;) {
    const now = rest;
    const word =
      STANDS.find((one) => now.startsWith(one)) ?? FILLERS.find((one) => now.startsWith(one));
    if (word === undefined) break;
    if (!FILLERS.includes(word)) found = true;
    rest = rest.slice(word.length).replace(/^\s+/, "");
  }
  return found ? rest : text;
}
