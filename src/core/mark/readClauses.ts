import { normalForm } from "../cell/normalForm";
import { verdictOf } from "../lexicon/verdictOf";
import { JOINED } from "../lexicon/zh/noteForms";
import type { MarkToken } from "./markTokens";
import { meaningBeside } from "./meaningBeside";
import type { Said } from "./said";

/** What a sentence says of its marks (`tokens`, in order), clause by clause; a mark that it does not speak of is left out. */
export function readClauses(sentence: string, tokens: readonly MarkToken[]): Said[] {
  return joined(clausesOf(sentence, withoutEchoes(sentence, tokens))).flatMap(readClause);
}

/** The marks of a sentence without a verdict alone between commas that says what a mark of the same word means: 达标表示无欠账，达标，…. */
function withoutEchoes(sentence: string, tokens: readonly MarkToken[]): readonly MarkToken[] {
  return tokens.filter(({ mark, start, end }, k) => {
    const isAlone =
      /,\s*$/.test(sentence.slice(0, start)) && /^\s*(?:,|$)/.test(sentence.slice(end));
    const before = tokens.slice(0, k).filter((token) => token.mark === mark);
    return !isAlone || before.length === 0 || verdictOf(normalForm(mark))?.sure !== true;
  });
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
