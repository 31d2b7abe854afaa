import { areOpposites } from "./areOpposites";
import { normalForm } from "../cell/normalForm";
import { verdictOf } from "../lexicon/verdictOf";
import { GLYPHS } from "../lexicon/zh/marks";
import { MARK_AND_MEANING } from "../lexicon/zh/noteForms";
import type { Said } from "./said";

/**
 * Marks with their meanings behind a blank each, pairs parted by wider ones: TRUE 达标   FALSE 未达标. Every meaning must be a
 * verdict, or none of signs, and no mark stand twice; null where the sentence is not made so.
 */
export function readSpaced(sentence: string): Said[] | null {
  const parts = sentence.trim().split(/\s{2,}/);
  if (parts.length < 2) return null;
  const said: Said[] = [];
  for (const part of parts) {
    const [, mark, meaning] = MARK_AND_MEANING.exec(part.replace(/[,、]$/, "")) ?? [];
    if (mark === undefined || meaning === undefined || said.some((one) => one.mark === mark))
      return null;
    said.push({ mark, reading: verdictOf(normalForm(meaning)) });
  }
  // √ 一类   × 二类 explains signs in words that say nothing of good and bad.
  const unread = said.filter(({ reading }) => reading === null);
  const marks = said.map(({ mark }) => mark);
  const areSigns = marks.every((mark) => GLYPHS.includes(mark)) || areOpposites(marks);
  return unread.length === 0 || (unread.length === said.length && areSigns) ? said : null;
}
