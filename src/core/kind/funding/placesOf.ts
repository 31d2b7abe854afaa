import { normalForm } from "../../cell/normalForm";
import type { FrameEntry } from "../../frame/frameEntry";
import { numberingStyle } from "../../frame/numbering";
import type { TableFrame } from "../../frame/tableFrame";
import { Lexicon } from "../../lexicon/lexicon";
import { TOTALS, type TotalSense } from "../../lexicon/zh/totals";
import { regionKind, type RegionKind } from "../../region/regionKind";
import { fundingWords } from "./rolesInWords";
import type { Places } from "./places";
import { PlaceRows } from "./placeRows";
import { unitsIn } from "./unitsIn";
import { withoutNumber } from "./withoutNumber";

const totals = new Lexicon<TotalSense>(TOTALS);
/** Lines must mostly be named by places for the others to be places that no list knows. */
const LEAST_SHARE = 0.4;
/** Stages, or measures of each place, that a table may have below each other. */
const MOST_BLOCKS = 60;

/**
 * The regions, benchmarks and totals that run down a side of a table, and the blocks in which they come again stage by
 * stage; null where the lines are named by other things.
 */
export function placesOf(side: TableFrame): Places | null {
  const lines = side.lines.map((entry) => ({ entry, words: wordsOf(entry) }));
  const known = lines.map(({ words }) => words.map(kindOf));
  const depth = usualDepth(known);
  const named = known.filter((kinds) => kinds.some((kind) => kind !== null)).length;
  const compared = known.flat().filter((kind) => isRegion(kind) || kind === "benchmark").length;
  const valued = lines.filter(({ entry }) => !entry.bare).length;
  const share = named / Math.max(1, valued);
  if (depth < 0 || named < 2 || compared < 2 || share < LEAST_SHARE) return null;
  const parted = rowsOf(lines, known, depth, true);
  // Groups of different regions (市区, 县) are no stages.
  const rows = parted.comeAgain ? parted : rowsOf(lines, known, depth, false);
  return rows.size > MOST_BLOCKS ? null : { ...rows.done(), share };
}

interface Line {
  entry: FrameEntry;
  words: readonly string[];
}

/** The places line by line; `parted` by the words beside their names. */
function rowsOf(
  lines: readonly Line[],
  known: readonly (readonly (RegionKind | null)[])[],
  depth: number,
  parted: boolean
): PlaceRows {
  const rows = new PlaceRows();
  const regions = lines.filter(({ entry }, k) => !entry.bare && known[k]?.some(isRegion));
  const areNumbered = regions.length > 0 && regions.every(({ entry }) => entry.number !== "");
  let heading: string[] = [];
  lines.forEach(({ entry, words }, k) => {
    const kinds = known[k] ?? [];
    if (words.length <= depth && kinds.every((kind) => kind === null)) {
      if (entry.bare) heading = words.slice(-1);
      return;
    }
    const at = words.length > depth ? depth : lastKnown(kinds);
    const kind = kinds[at] ?? null;
    if (kind === null && isHeading(entry, words, lines[k + 1]?.entry, areNumbered)) {
      heading = words.slice(-1);
      return;
    }
    const name = words[at];
    if (name === undefined || (kind === null && saysOther(name))) return;
    const beside = [...heading, ...words.filter((_word, w) => w !== at)];
    rows.add(name, kind ?? "unlisted", entry.at, parted ? beside : []);
  });
  return rows;
}

/** The words of a line from the outermost on, those that it shares with the lines above included. */
function wordsOf({ path, name }: FrameEntry): string[] {
  return [...path, name].filter((word) => word !== "");
}

/** The depth at which most lines name a region, else any place; -1 where none does. */
function usualDepth(known: readonly (readonly (RegionKind | null)[])[]): number {
  for (const isPlace of [isRegion, (kind: RegionKind | null) => kind !== null]) {
    const counts = new Map<number, number>();
    for (const kinds of known) {
      const depth = kinds.reduce((last, kind, k) => (isPlace(kind) ? k : last), -1);
      if (depth >= 0) counts.set(depth, (counts.get(depth) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) return best[0];
  }
  return -1;
}

function isRegion(kind: RegionKind | null): boolean {
  return kind === "region" || kind === "city";
}

function lastKnown(kinds: readonly (RegionKind | null)[]): number {
  return kinds.reduce((last, kind, k) => (kind === null ? last : k), -1);
}

/** What a word names; totals by the end of the word: 六县合计, 恩施州合计. */
function kindOf(word: string): RegionKind | null {
  const bare = withoutNumber(word);
  // 全省平均（元） heads figures, it is no place.
  if (unitsIn(bare).length > 0) return null;
  const kind = regionKind(bare);
  if (kind !== null) return kind;
  const last = totals.read(normalForm(bare)).at(-1);
  if (last?.end !== normalForm(bare).length) return null;
  if (last.senses.includes("subtotal")) return "subtotal";
  return last.senses.includes("sum") ? "total" : null;
}

/**
 * Whether a line is the heading of those under it: nothing beside its words, which name a stage or are numbered; or the one without
 * a number where all regions have theirs (`areNumbered`): 沿海片 between 2 仙居县 and 3 椒江区.
 */
function isHeading(
  { bare, number }: FrameEntry,
  words: readonly string[],
  next: FrameEntry | undefined,
  areNumbered: boolean
): boolean {
  const name = words.at(-1) ?? "";
  if (!bare || next === undefined) return false;
  if (areNumbered && number === "") return true;
  return numberingStyle(name) !== "" || fundingWords.has(normalForm(name), "stage");
}

/** Whether a name that no list knows says that its line compares or describes the others: 最高, 与全省平均差额. */
function saysOther(name: string): boolean {
  return fundingWords.has(
    normalForm(name),
    "spread",
    "ratio",
    "difference",
    "shortfall",
    "growth",
    "change",
    "rank",
    "verdict",
    "less"
  );
}
