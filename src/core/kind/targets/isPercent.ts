import { normalForm } from "../../cell/normalForm";
import { expand } from "../../lexicon/expand";
import { Lexicon } from "../../lexicon/lexicon";
import { INDICATORS, type IndicatorSense } from "../../lexicon/zh/indicators";
import { isUnit } from "./isUnit";
import type { Piece } from "./readPieces";

const indicators = new Lexicon<IndicatorSense>(INDICATORS);
const SHARES = expand(INDICATORS.share ?? "");
const PERCENT = new Set(["%", "百分比", "百分率"]);
/** A share is printed as a percentage where its figures lie between these; smaller ones may be fractions. */
const [LEAST, MOST] = [1.5, 100];

/**
 * Whether an indicator's figures are percentages: by its unit (the column's, else the one in its name, else the table's), by a
 * % sign in a cell, or by a name such as 入学率 with figures over 1.
 */
export function isPercent(
  name: string,
  unit: string,
  caption: string,
  pieces: readonly Piece[]
): boolean {
  const key = normalForm(name);
  const printed = [unit, ...bracketsIn(key), caption].map(normalForm).find(isUnit);
  if (printed !== undefined) return PERCENT.has(printed);
  if (key.includes("%") || pieces.some(({ percent }) => percent)) return true;
  const bare = key.replace(/[([【][^()[\]【】]*[)\]】]/g, "");
  const last = indicators.read(bare).at(-1);
  if (last?.senses.includes("neutral") && last.end === bare.length) return false;
  return (
    SHARES.some((word) => bare.endsWith(word)) &&
    pieces.some(({ digits }) => digits !== null && digits > LEAST && digits <= MOST)
  );
}

function bracketsIn(key: string): string[] {
  return [...key.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside = ""]) => inside);
}
