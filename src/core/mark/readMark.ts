import { GLYPHS } from "../lexicon/zh/marks";
import { CONVENTIONAL_MARKS } from "./conventionalMarks";
import { isGrade } from "./gradesBeside";
import { isBlocked, saidOf, type Legend } from "./legend";
import type { MarkStatus } from "./markStatus";
import { readTickedBox } from "./readTickedBox";

/** What one mark means and where that came from. */
export interface MarkMeaning {
  status: MarkStatus;
  source: "note" | "convention";
  /** What stands behind the mark in its cell: 缺2所 in 未达标（缺2所）; '' for nothing. */
  remark: string;
  /** The mark without its remark, in normal form. */
  mark: string;
}

/** Longest text that is looked at for a mark with a remark. */
const LONGEST = 60;

/**
 * Meaning of what a cell holds, given by its normal form (`normalForm`): the sheet's legend first, convention second. A
 * known mark with a remark behind it (※（整改中）, 未达标（缺2所）) is that mark; of ☑是 ☐否 the ticked word counts.
 * Null for a mark that neither knows, for one that the notes do not settle, and for ''.
 */
export function readMark(key: string, legend: Legend): MarkMeaning | null {
  const whole = lookUp(key, legend);
  return whole === null ? readRemarked(key, legend) : { ...whole, remark: "", mark: key };
}

/** As `readMark`, of a text that is no mark as a whole. */
export function readRemarked(key: string, legend: Legend): MarkMeaning | null {
  if (key.length < 2 || key.length > LONGEST) return null;
  const ticked = readTickedBox(key);
  if (ticked !== null) {
    const meaning = lookUp(ticked, legend);
    return meaning === null ? null : { ...meaning, remark: "", mark: key };
  }
  const { mark, remark } = withoutRemark(key);
  if (mark === key || mark === "" || !isRemark(remark)) return null;
  const meaning = lookUp(mark, legend);
  return meaning === null ? null : { ...meaning, remark, mark };
}

function lookUp(key: string, legend: Legend): Pick<MarkMeaning, "status" | "source"> | null {
  if (isBlocked(legend, key)) return null;
  const said = saidOf(legend, key);
  if (said !== undefined) return { status: said, source: "note" };
  const usual = CONVENTIONAL_MARKS.get(key);
  const isRest = legend.rest !== null && usual !== "excluded" && key.length <= LONGEST_REST;
  if (isRest && legend.rest !== null && (usual !== undefined || isGrade(key)))
    return { status: legend.rest, source: "note" };
  return usual === undefined ? null : { status: usual, source: "convention" };
}

/** 其余为达标 speaks of marks and grades, not of words. */
export const LONGEST_REST = 4;

const GLYPH = new RegExp(`[${GLYPHS}]`);

/** Words that say more of a mark; another mark or a question is none. */
function isRemark(text: string): boolean {
  return !hasGlyph(text) && !text.includes("?") && /[\u4e00-\u9fff]/.test(text);
}

function hasGlyph(text: string): boolean {
  return GLYPH.test(text);
}

/** What may stand between a mark and its remark. */
const TAKES_REMARK = /[([【,:;。、]/;

/** A mark and the remark in brackets, or behind a comma or colon, or behind a glyph; dashes and digits take none. */
function withoutRemark(key: string): { mark: string; remark: string } {
  if (!TAKES_REMARK.test(key) && !hasGlyph(key.charAt(0))) return { mark: key, remark: "" };
  const bracket = /^([^([【]+)[([【](.*)$/.exec(key);
  if (bracket?.[1] !== undefined && !/^[-/*\d—]/.test(key))
    return { mark: bracket[1], remark: (bracket[2] ?? "").replace(/[)\]】]$/, "") };
  const parted = /^([^,:;。、]{2,6})[,:;。、](.+)$/.exec(key);
  if (parted?.[1] !== undefined && !/\d/.test(parted[1]))
    return { mark: parted[1], remark: parted[2] ?? "" };
  const first = key.charAt(0);
  if (hasGlyph(first)) return { mark: first, remark: key.slice(1).replace(/^[-:,、]/, "") };
  return { mark: key, remark: "" };
}
