import { expand } from "../lexicon/expand";
import { SAME_SIGNS } from "../lexicon/zh/marks";
import type { MarkStatus } from "./markStatus";

/** What a sheet's own words say of its marks, by normal form of the mark. */
export interface Legend {
  meanings: ReadonlyMap<string, MarkStatus>;
  /** Marks that the words give two different meanings: they are not used. */
  contradictory: readonly string[];
  /** Marks that are explained in words whose meaning cannot be read: they are not used, convention neither. */
  unread: readonly string[];
  /** What the words say of a cell without a mark; null where they say nothing. */
  blank: MarkStatus | null;
  /** What they say of all marks that they do not name (其余为达标); null where they say nothing. */
  rest: MarkStatus | null;
}

export const NO_LEGEND: Legend = {
  meanings: new Map(),
  contradictory: [],
  unread: [],
  blank: null,
  rest: null,
};

/** Marks that notes speak of without settling what they mean: nothing may count them, nor the same sign of another font. */
export function isBlocked(legend: Legend, key: string): boolean {
  return speaksOf(legend, key)
    ? isUnsettled(legend, key)
    : isUnsettled(legend, sameSign(legend, key));
}

/** What notes say of a mark or of the same sign in another font (√ for ✓); undefined where they say nothing that is settled. */
export function saidOf(legend: Legend, key: string): MarkStatus | undefined {
  return legend.meanings.get(speaksOf(legend, key) ? key : sameSign(legend, key));
}

function isUnsettled({ contradictory, unread }: Legend, key: string): boolean {
  return contradictory.includes(key) || unread.includes(key);
}

function speaksOf(legend: Legend, key: string): boolean {
  return legend.meanings.has(key) || isUnsettled(legend, key);
}

/** The sign that notes speak of and that a mark is in another font; '' for none. */
function sameSign(legend: Legend, key: string): string {
  // A sign is one character.
  if (key.length > 2) return "";
  const signs = SIGNS.find((one) => one.includes(key)) ?? [];
  return signs.find((sign) => speaksOf(legend, sign)) ?? "";
}

const SIGNS = expand(SAME_SIGNS).map((signs) => [...signs]);
