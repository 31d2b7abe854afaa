import { remembered } from "../../memo/remembered";
import { CONVENTIONAL_MARKS } from "../../mark/conventionalMarks";
import type { Legend } from "../../mark/legend";
import type { MarkStatus } from "../../mark/markStatus";
import { readMark } from "../../mark/readMark";

/** Longest word that a formula looks for by convention alone: 未达标, 不计入; longer ones only where the sheet has them. */
const LONGEST_USUAL = 3;

const USUAL = [...CONVENTIONAL_MARKS.keys()].filter((key) => key.length <= LONGEST_USUAL);

/** What cells may hold, as typed, by what it means; `other` is met or not counted. */
export interface FlaggedMarks {
  unmet: readonly string[];
  zero: readonly string[];
  other: readonly string[];
  /** What the notes say of a cell without a mark; null where they say nothing. */
  blank: MarkStatus | null;
}

/**
 * The marks that the formulas of highlights know: those that the notes explain and the usual ones, each as it may be
 * typed, so that a mark typed later gets the look that it deserves. Marks that the notes do not settle are none.
 */
export const flaggedMarks = remembered(
  100,
  // By what the notes say: the tables of a bureau say the same.
  ({ meanings, contradictory, unread, blank, rest }: Legend) =>
    JSON.stringify([[...meanings], contradictory, unread, blank, rest]),
  marksUnder
);

function marksUnder(legend: Legend): FlaggedMarks {
  const keys = [...new Set([...legend.meanings.keys(), ...USUAL])].filter((key) => key !== "");
  const read = keys.map((key) => ({ key, status: readMark(key, legend)?.status }));
  const typed = (...statuses: MarkStatus[]) =>
    read.flatMap(({ key, status }) =>
      status !== undefined && statuses.includes(status) ? spellings(key) : []
    );
  return {
    unmet: typed("unmet"),
    zero: typed("zero"),
    other: typed("met", "excluded"),
    blank: legend.blank,
  };
}

/** A mark's normal form and what keyboards make of it: full width, other dashes, a glyph in emoji look. */
function spellings(key: string): string[] {
  if (key === "-") return ["-", "－", "–", "—", "−"];
  if (key === "——") return ["——", "--", "－－", "――", "––"];
  if (/^[!-~]$/.test(key)) return [key, String.fromCharCode(key.charCodeAt(0) + 0xfee0)];
  return /^[✔✖☑✅❌]$/u.test(key) ? [key, `${key}\ufe0f`] : [key];
}
