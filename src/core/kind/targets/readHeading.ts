import { normalForm } from "../../cell/normalForm";
import { takeComparison } from "../../criterion/comparisonWords";
import type { Comparison } from "../../criterion/criterion";
import { Lexicon, type Match } from "../../lexicon/lexicon";
import { AIMS, type AimSense } from "../../lexicon/zh/aims";
import { isPart } from "./isPart";
import { yearsIn } from "./yearsIn";
import { withoutTail } from "../../cell/withoutTail";

/** What a lane of figures is by its heading; `year` is a heading of a year alone. */
export type AimRole = Exclude<AimSense, "filler" | "neutral" | "norm"> | "year";

/** One heading by what it says of the way to a target. */
export interface Heading {
  role: AimRole | null;
  /** Nothing but the role, years and parts stands in it: 小学现状, 目标（2025年）. */
  covered: boolean;
  /** What it says besides, as printed: 小学 in 小学现状. '' for nothing. */
  rest: string;
  year: number | null;
  /** What it puts before every figure: ≥ in 目标值（≥）; null for none. */
  sign: Comparison | null;
}

const aims = new Lexicon<AimSense>(AIMS);
const BRACKETS = /[([【]([^()[\]【】]*)[)\]】]/g;
const SENTENCE = /[,。;]/;
const JOINTS = /[-·:、/,()]+/g;
/** Longer headings are sentences or names of projects. */
const LONGEST = 30;

/**
 * Reads one heading. The last word for a role decides, and only at its end or where nothing else stands in it: 目标完成值
 * is what was reached, 达到目标学校数 an indicator. What stands in brackets counts where the rest says nothing.
 */
export function readHeading(text: string): Heading {
  const key = normalForm(text);
  const inside: string[] = [];
  const outside = key.replace(BRACKETS, (_all, words: string) => {
    inside.push(words);
    return "";
  });
  const own = readWords(outside);
  const others = inside.map((words) => ({ ...readWords(words), words }));
  const sign = [outside, ...inside].map(signOf).find((one) => one !== null) ?? null;
  const year = [own, ...others].flatMap(({ years }) => years).at(-1) ?? null;
  const told = own.role ?? others.find(({ role, rest }) => role !== null && rest === "")?.role;
  const covered = isPartOrNothing(own.rest);
  const labels = others.filter(({ role, years }) => role === null && years.length === 0);
  const parts = [own.rest, ...labels.map(({ words }) => words).filter(isPart)].join("");
  const alone = told === undefined && year !== null && !own.range && (covered || own.atEdge);
  const units = labels.map(({ words }) => `(${words})`).join("");
  const says = told !== undefined || year !== null;
  return {
    role: key.length > LONGEST ? null : (told ?? (alone ? "year" : null)),
    covered,
    rest: !says ? text : covered ? parts : own.rest + units,
    year: own.range ? null : year,
    sign,
  };
}

interface Read {
  role: AimRole | null;
  rest: string;
  years: readonly number[];
  range: boolean;
  atEdge: boolean;
}

function readWords(key: string): Read {
  const { years, rest, range, atEdge } = yearsIn(key);
  const words = aims.read(rest);
  const fillers = words.filter(({ senses }) => senses.includes("filler"));
  const telling = words.filter(isTelling);
  const last = telling.at(-1);
  const dated = { years, range, atEdge };
  if (last === undefined)
    return { ...dated, role: null, rest: without(rest, fillers) === "" ? "" : rest };
  const besides = without(rest, [...telling, ...fillers]).replace(JOINTS, "");
  if (isPartOrNothing(besides)) return { ...dated, role: roleOf(last), rest: besides };
  const tail = last.senses.includes("norm") ? rest.length : tailFrom(rest, words);
  return tail === rest.length || SENTENCE.test(rest)
    ? { ...dated, role: null, rest }
    : { ...dated, role: roleOf(last), rest: withoutTail(rest.slice(0, tail), "-·:、,") };
}

/** Where the words for roles and their fillers begin with which a text ends; its length where it does not end with one. */
function tailFrom(text: string, words: readonly Match<AimSense>[]): number {
  let from = text.length;
  for (const word of [...words].reverse())
    if (word.end === from && !word.senses.includes("neutral")) from = word.start;
    else break;
  return words.some((word) => word.start >= from && isTelling(word)) ? from : text.length;
}

function isTelling({ senses }: Match<AimSense>): boolean {
  return !senses.includes("filler") && !senses.includes("neutral");
}

function roleOf({ senses }: Match<AimSense>): AimRole | null {
  const [sense] = senses;
  if (sense === "norm") return "target";
  return sense === undefined || sense === "filler" || sense === "neutral" ? null : sense;
}

/** A text without some of its words. */
function without(text: string, words: readonly Match<AimSense>[]): string {
  const taken = [...words].sort((a, b) => b.start - a.start);
  return taken.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

function isPartOrNothing(text: string): boolean {
  return text === "" || isPart(text);
}

/** A comparison that stands without a figure: （≥）, 不低于. */
function signOf(text: string): Comparison | null {
  const compared = takeComparison(text);
  return compared?.figure === "" ? compared.comparison : null;
}
