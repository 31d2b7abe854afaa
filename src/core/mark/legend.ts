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

/** Marks that notes speak of without settling what they mean: nothing may count them. */
export function isBlocked({ contradictory, unread }: Legend, key: string): boolean {
  return contradictory.includes(key) || unread.includes(key);
}
