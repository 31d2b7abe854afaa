import type { ChecklistModel } from "../kind/checklist/model";
import { characterPairs } from "./characterPairs";
import { likeness } from "./likeness";
import { matchItems } from "./matchItems";

/** Least share of indicators that two tables must have in common to be one checklist: half of those of both. */
const LEAST = 0.5;

export interface TablePairs {
  /** By place in the lists given, in the order of the later ones. */
  pairs: { before: number; after: number }[];
  /** Tables without a partner. */
  onlyBefore: number[];
  onlyAfter: number[];
}

/**
 * Which checklists of two workbooks are the same one at two dates: those that share at least half of their indicators,
 * the most first; where shares are equal the likeness of titles and sheet names decides. Each has one partner at most.
 */
export function pairTables(
  before: readonly ChecklistModel[],
  after: readonly ChecklistModel[]
): TablePairs {
  const candidates = before.flatMap((a, at) =>
    after.flatMap((b, to) => {
      const share = sharedItems(a, b);
      return share < LEAST ? [] : [{ at, to, share, names: likeNames(a, b) }];
    })
  );
  candidates.sort((x, y) => y.share - x.share || y.names - x.names || x.to - y.to || x.at - y.at);
  const pairs: { before: number; after: number }[] = [];
  for (const { at, to } of candidates)
    if (!pairs.some((pair) => pair.before === at || pair.after === to))
      pairs.push({ before: at, after: to });
  pairs.sort((x, y) => x.after - y.after);
  return {
    pairs,
    onlyBefore: [...before.keys()].filter((k) => !pairs.some((pair) => pair.before === k)),
    onlyAfter: [...after.keys()].filter((k) => !pairs.some((pair) => pair.after === k)),
  };
}

/** Share of indicators that two checklists have in common, 0…1: matched on both sides ÷ all on both sides. */
export function sharedItems(a: ChecklistModel, b: ChecklistModel): number {
  const all = a.indicators.length + b.indicators.length;
  const { onlyBefore, onlyAfter } = matchItems(a.indicators, b.indicators);
  return all === 0 ? 0 : 1 - (onlyBefore.length + onlyAfter.length) / all;
}

function likeNames(a: ChecklistModel, b: ChecklistModel): number {
  const alike = (x: string, y: string) => likeness(characterPairs(x), characterPairs(y));
  return alike(a.title, b.title) + alike(a.sheet, b.sheet);
}
