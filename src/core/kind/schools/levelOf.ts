import { Lexicon } from "../../lexicon/lexicon";
import { SCHOOL_LEVEL_WORDS, type SchoolLevelSense } from "../../lexicon/zh/schoolLevels";
import type { SchoolLevel } from "../../standard/schoolLevel";

/** Words for levels and kinds of schools, in names and headings. */
export const levelWords = new Lexicon<SchoolLevelSense>(SCHOOL_LEVEL_WORDS);
/** A name that ends so (城关一小) is short. */
const LONGEST_SHORT = 9;

/**
 * The level that words (by `normalForm`) speak of: a title, a 学段, a school's name. Null where they speak of none, or
 * of both (小学、初中). A part decides over its school: 九年一贯制学校(小学部) is 小学; else the word at the end does,
 * where nothing joins two: 第一中学附属小学.
 */
export function levelOf(words: string): SchoolLevel | null {
  const read = levelWords.read(words);
  if (read.length === 0) return null;
  const has = (...senses: readonly SchoolLevelSense[]) =>
    read.some((match) => match.senses.some((sense) => senses.includes(sense)));
  if (has("primaryPart") && !has("junior", "juniorPart")) return "小学";
  if (has("juniorPart") && !has("primary", "primaryPart")) return "初中";
  const end = words.replace(/\([^()]*\)$/, "").length;
  const last = read.filter((match) => match.end <= end).at(-1);
  if (last?.end === end && !has("joint")) {
    if (last.senses.includes("primary")) return "小学";
    if (last.senses.some((sense) => sense === "junior" || sense === "juniorSchool")) return "初中";
  }
  if (has("both")) return null;
  const isTail = (sense: SchoolLevelSense) =>
    words.length <= LONGEST_SHORT &&
    read.at(-1)?.end === words.length &&
    read.at(-1)?.senses.includes(sense) === true;
  const primary = has("primary", "primarySchool", "primaryPart") || isTail("primaryTail");
  const junior = has("junior", "juniorSchool", "juniorPart") || isTail("juniorTail");
  return primary === junior ? null : primary ? "小学" : "初中";
}
