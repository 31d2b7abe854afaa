import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { SCHOOL_LINES, type SchoolLineSense } from "../../lexicon/zh/schoolLines";
import { levelOf } from "./levelOf";
import type { LineKind } from "./model";

/** What a printed line holds: one of the model's kinds, or "other": a line of standards, extremes, deviations … */
export type PrintedKind = LineKind | "other";

const lines = new Lexicon<SchoolLineSense>(SCHOOL_LINES);
/** Longer labels are sentences. */
const LONGEST = 24;
/** Characters that may stand before 合计 in a label that is one: 全县小学合计. */
const LONGEST_BEFORE_TOTAL = 8;

/**
 * What the label of a line says it prints; null for the name of a school. A school's name may hold these words inside
 * (标准化学校, 平均村小学) and ends as schools do.
 */
export function lineKind(label: string): PrintedKind | null {
  const words = normalForm(label);
  if (words.length > LONGEST) return null;
  const read = lines.read(words);
  if (read.length === 0) return null;
  const own = words.replace(/\([^()]*\)$/, "");
  const at = (sense: SchoolLineSense) => read.find(({ senses }) => senses.includes(sense));
  const last = read.filter(({ end }) => end <= own.length).at(-1);
  const closes = (sense: SchoolLineSense) =>
    last?.end === own.length && last.senses.includes(sense);
  const everywhere = at("everywhere")?.start === 0;
  if (closes("school") && !everywhere) return null;
  const behind = (sense: SchoolLineSense, from: { end: number }) =>
    read.some(({ senses, start }) => senses.includes(sense) && start >= from.end);
  const [cv, met, unmet] = [at("cv"), at("met"), at("unmet")];
  if (at("other") || (cv && behind("limit", cv)) || (unmet && behind("share", unmet)))
    return "other";
  if (cv) return "cv";
  if (met && behind("share", met)) return "metShare";
  if (unmet && (counts(unmet.word) || behind("schools", unmet) || unmet.end === own.length))
    return "unmetSchools";
  if (met && (counts(met.word) || behind("schools", met) || met.word === words))
    return "metSchools";
  if (at("limit")) return "other";
  if (at("mean") || closes("meanTail")) return "mean";
  const total = at("total");
  const isTotal =
    total !== undefined &&
    (closes("total") || total.end === words.length - 1) &&
    total.start <= LONGEST_BEFORE_TOTAL;
  const whole = everywhere && (last?.end === own.length || levelOf(own) !== null);
  return isTotal || (whole && isAllOf(own)) ? "total" : null;
}

/** 达标学校 counts schools without saying 数. */
function counts(word: string): boolean {
  return lines.has(word.slice(2), "school");
}

/** 全县, 全县小学: every school and nothing more said. */
function isAllOf(words: string): boolean {
  return lines.read(words).reduce((left, { word }) => left - word.length, words.length) === 0;
}
