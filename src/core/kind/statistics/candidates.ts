import { SECTION_NUMERAL } from "../../lexicon/zh/numberings";
import type { Entry } from "./model";

/** Longest run of lines that one line among them may be the sum of, without being called a total. */
const LONGEST_NEST = 15;

/**
 * The sets of entries that a total may be the sum of, the likeliest first, each of two entries or more and none twice.
 * Asides are never parts; 其中 entries only where all items are.
 */
export function sumCandidates(entries: readonly Entry[], total: number): number[][] {
  const own = entries[total];
  if (own === undefined) return [];
  const isSum = (k: number) => ["total", "subtotal"].includes(entries[k]?.role ?? "");
  const items = (from: number, to: number) =>
    entries.flatMap((entry, k) => (k >= from && k < to && entry.role === "item" ? [k] : []));
  const all = items(0, entries.length);
  let above = total;
  while (above > 0 && !isSum(above - 1)) above--;
  let below = total + 1;
  while (below < entries.length && !isSum(below)) below++;
  const section = (list: readonly number[]) =>
    list.filter((k) => entries[k]?.section === own.section);
  const outside = (list: readonly number[]) => list.filter((k) => entries[k]?.ofWhich !== true);
  const subtotals = entries.flatMap((entry, k) =>
    entry.role === "subtotal" && k !== total ? [k] : []
  );
  const totals = entries.flatMap((entry, k) => (isSum(k) && k !== total && !entry.weak ? [k] : []));
  const runs = [section(items(above, total)), items(above, total), items(total + 1, below)];
  const inner = own.path.at(-1);
  const parallel = all.filter(
    (k) =>
      own.path.length > 1 &&
      entries[k]?.path.length === own.path.length &&
      entries[k]?.path.at(-1) === inner
  );
  const grouped = all.filter((k) => sameGroup(entries[k], own));
  const whole = [outside(all), all, subtotals, withLoose(entries, subtotals, all), totals];
  const lists =
    own.role === "subtotal"
      ? [grouped, ...runs.flatMap((run) => [outside(run), run])]
      : [parallel, ...whole, ...runs.flatMap((run) => [outside(run), run]), topLevel(entries, all)];
  return distinct(lists.filter((list) => list.length > 1 && !list.includes(total)));
}

/** `list` without the entries that `isSumOf` says are parts of another entry of it. */
export function withoutNested(
  list: readonly number[],
  isSumOf: (whole: number, parts: readonly number[]) => boolean
): number[] {
  const left: number[] = [];
  for (let k = 0; k < list.length; k++) {
    const whole = list[k] ?? -1;
    left.push(whole);
    for (let n = 2; n <= LONGEST_NEST && k + n < list.length; n++) {
      if (!isSumOf(whole, list.slice(k + 1, k + 1 + n))) continue;
      k += n;
      break;
    }
  }
  return left;
}

/** The subtotals with the items that stand behind the last of them or before the first, in no group. */
function withLoose(
  entries: readonly Entry[],
  subtotals: readonly number[],
  all: readonly number[]
): number[] {
  const last = Math.max(-1, ...subtotals);
  const first = Math.min(entries.length, ...subtotals);
  const behind = [...subtotals, ...all.filter((k) => k > last)];
  return behind.length > subtotals.length
    ? behind
    : [...all.filter((k) => k < first && entries[k]?.path.length === 1), ...subtotals];
}

/** Items with the shallowest numbering: 一、 二、 rather than （一） or 1. under them. */
function topLevel(entries: readonly Entry[], all: readonly number[]): number[] {
  return all.filter((k) => SECTION_NUMERAL.test(entries[k]?.path.at(-1) ?? ""));
}

function sameGroup(entry: Entry | undefined, own: Entry): boolean {
  const outer = own.path.slice(0, -1);
  return outer.length > 0 && outer.every((text, k) => entry?.path[k] === text);
}

function distinct(lists: readonly number[][]): number[][] {
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = list.join();
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
