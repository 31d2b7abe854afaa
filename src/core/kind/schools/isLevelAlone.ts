import { levelOf, levelWords } from "./levelOf";

/** Whether words (by `normalForm`) name a level with nothing before it, as a school's name has: 小学, 初中阶段, 九年一贯制学校. */
export function isLevelAlone(words: string): boolean {
  if (levelOf(words) === null) return false;
  const own = words.replace(/\([^()]*\)$/, "");
  const told = levelWords
    .read(own)
    .filter(({ senses }) => !senses.includes("primaryTail") && !senses.includes("juniorTail"));
  return told.reduce((left, { word }) => left - word.length, own.length) === 0;
}
