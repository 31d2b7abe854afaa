import { normalForm } from "../cell/normalForm";
import { ZONE_ALONE } from "../lexicon/zh/places";
import { regionKind } from "./regionKind";
import { regionStem } from "./regionName";

/**
 * What makes two names one region: the same name (`same`), another form of it (`alias`: 椒江 and 椒江区, 新区 and
 * 台州湾新区), or being a zone without a name of its own that is the only one left over on either side (`remaining`).
 */
export type SameRegion = "same" | "alias" | "remaining";

export interface RegionPair {
  before: number;
  after: number;
  how: SameRegion;
}

export interface RegionMatch {
  /** In the order of the later list. */
  pairs: RegionPair[];
  onlyBefore: number[];
  onlyAfter: number[];
}

/** Pairs the regions of two tables by the forms of their names; a name with two possible partners stays unmatched. */
export function matchRegions(before: readonly string[], after: readonly string[]): RegionMatch {
  const pairs: RegionPair[] = [];
  const left = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const pairAll = (found: readonly (readonly [number, number])[], how: SameRegion) => {
    const partners = [countOf(found.map(([a]) => a)), countOf(found.map(([, b]) => b))] as const;
    for (const [a, b] of found) {
      if (partners[0].get(a) !== 1 || partners[1].get(b) !== 1) continue;
      pairs.push({ before: a, after: b, how });
      left.before.delete(a);
      left.after.delete(b);
    }
  };
  const byKey = (keyOf: (name: string) => string) => {
    const keys = new Map<string, number[]>();
    for (const b of left.after) {
      const key = keyOf(after[b] ?? "");
      keys.set(key, [...(keys.get(key) ?? []), b]);
    }
    return [...left.before].flatMap((a) =>
      (keys.get(keyOf(before[a] ?? "")) ?? []).map((b) => [a, b] as const)
    );
  };
  // The surest first: what is left over then is little.
  pairAll(byKey(normalForm), "same");
  pairAll(byKey(regionStem), "alias");
  const within = [...left.before].flatMap((a) => {
    const name = before[a] ?? "";
    return [...left.after].flatMap((b) => {
      const other = after[b] ?? "";
      return contains(name, other) || contains(other, name) ? [[a, b] as const] : [];
    });
  });
  pairAll(within, "alias");
  const [a, b] = [only(left.before), only(left.after)];
  if (a !== null && b !== null && mayBeOneZone(before[a] ?? "", after[b] ?? ""))
    pairAll([[a, b]], "remaining");
  pairs.sort((x, y) => x.after - y.after);
  return { pairs, onlyBefore: [...left.before], onlyAfter: [...left.after] };
}

function countOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** 台州湾新区 holds 新区 and 台州湾; 台州市椒江区 holds 椒江. 临海新区 is not 临海: that is a county of its own. */
function contains(long: string, short: string): boolean {
  const [whole, part] = [normalForm(long), regionStem(short)];
  if (
    part.length < 2 ||
    whole.length <= part.length ||
    (ZONE_ALONE.test(whole) && ZONE_ALONE.test(part))
  )
    return false;
  if (whole.endsWith(part) || regionStem(long).endsWith(part)) return true;
  return whole.startsWith(part) && regionKind(part) === null;
}

function mayBeOneZone(a: string, b: string): boolean {
  const [x, y] = [normalForm(a), normalForm(b)];
  return ZONE_ALONE.test(x) !== ZONE_ALONE.test(y) && !isListed(x) && !isListed(y);
}

/** A county or city of its own: no zone is. */
function isListed(name: string): boolean {
  return !ZONE_ALONE.test(name) && regionKind(regionStem(name)) !== null;
}

function only(set: ReadonlySet<number>): number | null {
  const [first, second] = set;
  return first !== undefined && second === undefined ? first : null;
}
