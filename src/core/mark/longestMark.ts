import { largest } from "../quantity/extremes";
import { CONVENTIONAL_MARKS } from "./conventionalMarks";
import type { Legend } from "./legend";
import { LONGEST_REST } from "./readMark";

const LONGEST_USUAL = largest(Array.from(CONVENTIONAL_MARKS.keys(), (mark) => mark.length));

/** Characters of the longest text that is a mark as a whole under a legend. */
export function longestMark({ meanings, contradictory, unread }: Legend): number {
  const named = [...meanings.keys(), ...contradictory, ...unread];
  return Math.max(LONGEST_USUAL, LONGEST_REST, largest(named.map((mark) => mark.length)));
}
