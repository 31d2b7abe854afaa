import { normalForm } from "../cell/normalForm";
import { regionKind } from "../region/regionKind";
import { regionStem } from "../region/regionName";
import { ZONE_ALONE } from "../lexicon/zh/places";

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

type Same = (before: string, after: string) => boolean;

/** Ways to be the same, the surest first. */
const WAYS: readonly (readonly [SameRegion, Same])[] = [
  ["same", (a, b) => normalForm(a) === normalForm(b)],
  ["alias", (a, b) => regionStem(a) === regionStem(b)],
  ["alias", (a, b) => contains(a, b) || contains(b, a)],
];

/** Pairs the regions of two tables by the forms of their names; a name with two possible partners stays unmatched. */
export function matchRegions(before: readonly string[], after: readonly string[]): RegionMatch {
  const pairs: RegionPair[] = [];
  const left = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const pair = (a: number, b: number, how: SameRegion) => {
    pairs.push({ before: a, after: b, how });
    left.before.delete(a);
    left.after.delete(b);
  };
  for (const [how, same] of WAYS) {
    const found = [...left.before].flatMap((a) =>
      [...left.after].flatMap((b) =>
        same(before[a] ?? "", after[b] ?? "") ? [[a, b] as const] : []
      )
    );
    for (const [a, b] of found)
      if (
        found.filter(([other]) => other === a).length === 1 &&
        found.filter(([, other]) => other === b).length === 1
      )
        pair(a, b, how);
  }
  const [a, b] = [only(left.before), only(left.after)];
  if (a !== null && b !== null && mayBeOneZone(before[a] ?? "", after[b] ?? ""))
    pair(a, b, "remaining");
  pairs.sort((x, y) => x.after - y.after);
  return { pairs, onlyBefore: [...left.before], onlyAfter: [...left.after] };
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
