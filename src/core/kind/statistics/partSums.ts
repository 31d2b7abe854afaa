import { Lexicon } from "../../lexicon/lexicon";
import { PARTITION, WHOLES, type PartitionSense } from "../../lexicon/zh/partitions";
import { COUNTS_THINGS, TOTAL_LEVEL } from "../../lexicon/zh/sums";
import { compareSum, isSlip } from "./compareSum";
import { areMeasures } from "./areMeasures";
import { bareLabel } from "./entryRole";
import type { Matrix } from "./scoreSums";
import type { Entry, StatFigure, SumRelation } from "./model";

const words = new Lexicon<PartitionSense>(PARTITION);

/** Share of the lines, and number of lines, that must agree before the others are held to be wrong. */
const LEAST_SHARE = 0.6;
const LEAST_LINES = 2;
/** Lanes that a total may head. */
const LONGEST_RUN = 40;
const LARGEST_PARTITION = 3;
/** A sum of as many parts and of such a size is hardly met by chance. */
const ENOUGH_PARTS = 3;
const LEAST_TELLING = 100;
const NONE: ReadonlyMap<string, number> = new Map();

/**
 * Lanes that are the sum of other lanes in every line: 总数 of 公办 and 民办, 合计 of the stages, 小计 of a group. Certain
 * are parts that leave no rest (公办 + 民办), and whatever most lines agree with.
 */
export function findParts(matrix: Matrix, axis: SumRelation["axis"]): SumRelation[] {
  const found: SumRelation[] = [];
  const measured = axis === "lane" && areMeasures(matrix.across);
  const speaks = matrix.entries.map(
    ({ path }) => words.read(bareLabel(path.at(-1) ?? "")).length > 0
  );
  matrix.entries.forEach((entry, total) => {
    if (entry.role === "aside" || entry.ofWhich) return;
    const named = entry.role !== "item";
    const best = candidates(matrix.entries, total, named, speaks)
      .map((parts) => ({
        parts,
        ...agreement(matrix, total, parts),
        sure: isPartition(matrix.entries, parts),
      }))
      .filter(({ parts, sure, agreeing, differing, blank, strong, slips }) =>
        sure || (measured && named && !entry.weak && isAllOutside(matrix.entries, total, parts))
          ? agreeing > 0 ||
            (agreeing + differing + blank > 0 &&
              agreeing + differing <= LEAST_LINES &&
              (sure || slips))
          : (agreeing >= LEAST_LINES && agreeing >= (agreeing + differing) * LEAST_SHARE) ||
            (!entry.weak && strong > 0 && agreeing >= differing && slips)
      )
      .reduce<Best | undefined>(
        (most, one) =>
          most === undefined ||
          Number(one.sure) - Number(most.sure) > 0 ||
          (one.sure === most.sure && one.agreeing > most.agreeing)
            ? one
            : most,
        undefined
      );
    if (best === undefined) return;
    // Where the measures run down, a lane called a total sums the things across.
    const partition = best.sure || entry.weak || !named || !measured;
    found.push({ axis, total, parts: best.parts, partition });
  });
  return found;
}

/** Whether parts are all things of a table but those within others (其中), two or more: what its only 总计 counts. */
function isAllOutside(entries: readonly Entry[], total: number, parts: readonly number[]): boolean {
  const outside = entries.flatMap(({ role, ofWhich }, k) =>
    k !== total && role !== "aside" && !ofWhich ? [k] : []
  );
  return parts.length > LARGEST_PARTITION && parts.join() === outside.join();
}

interface Best {
  parts: number[];
  agreeing: number;
  sure: boolean;
}

function agreement(matrix: Matrix, total: number, parts: readonly number[]) {
  let [agreeing, strong, differing, blank, slips] = [0, 0, 0, 0, true];
  matrix.across.forEach((line, across) => {
    const figure = matrix.at(total, across);
    if (figure === undefined || line.role === "aside") return;
    const result = compareSum(
      figure,
      parts.flatMap((k) => matrix.at(k, across) ?? []),
      NONE
    );
    if (result.kind === "agrees" && result.telling) {
      agreeing++;
      if (parts.length >= ENOUGH_PARTS && isLarge(figure)) strong++;
    }
    if (result.kind === "differs") {
      differing++;
      slips &&= isSlip(figure.value, result);
    }
    if (result.kind === "blank") blank++;
  });
  return { agreeing, strong, differing, blank, slips };
}

/** Whether a figure is large for its last digit: 2,489, and 24.89 as well. */
function isLarge({ value, step }: StatFigure): boolean {
  return value >= LEAST_TELLING * (step > 0 && step < 1 ? step : 1);
}

/** Whether the deepest labels of parts are a full set such as 公办 and 民办, each once. */
function isPartition(entries: readonly Entry[], parts: readonly number[]): boolean {
  const labels = parts.map((k) => bareLabel(entries[k]?.path.at(-1) ?? ""));
  return WHOLES.some(
    (senses) =>
      senses.length === labels.length &&
      senses.every((sense) => labels.filter((label) => words.has(label, sense)).length === 1)
  );
}

/**
 * Sets of lanes that a lane may be the sum of: for a lane called a total its siblings, the same lanes under the other
 * headings, runs behind and before it, and the totals of other groups; for any other lane a full partition beside it, of
 * lanes whose labels speak of one.
 */
function candidates(
  entries: readonly Entry[],
  total: number,
  named: boolean,
  speaks: readonly boolean[]
): number[][] {
  const own = entries[total];
  if (own === undefined) return [];
  const usable = (k: number) =>
    entries[k] !== undefined && entries[k]?.role !== "aside" && (named || speaks[k] === true);
  const longest = named ? LONGEST_RUN : LARGEST_PARTITION;
  const runs: number[][] = [];
  for (let last = total + 2; last <= total + longest && usable(last - 1) && usable(last); last++)
    runs.push(range(total + 1, last));
  for (
    let first = total - 2;
    first >= total - longest && usable(first + 1) && usable(first);
    first--
  )
    runs.push(range(first, total - 1));
  const isItem = (k: number) => entries[k]?.role === "item";
  const partitions = runs.filter(
    (run) => isPartition(entries, run) && (named || isWholeOf(entries, own, run))
  );
  if (!named) return partitions.slice(0, 1);
  const level = own.path.findIndex((text) => TOTAL_LEVEL.test(text));
  const parallel = entries.flatMap((entry, k) =>
    k !== total &&
    isItem(k) &&
    entry.path.length === own.path.length &&
    entry.path.every((text, at) => (at === level ? text !== own.path[at] : text === own.path[at]))
      ? [k]
      : []
  );
  const sums = entries.flatMap(({ role }, k) =>
    k !== total && (role === "total" || role === "subtotal") ? [k] : []
  );
  const items = entries.flatMap((_entry, k) => (isItem(k) ? [k] : []));
  const isOutside = (k: number) => isItem(k) && entries[k]?.ofWhich !== true;
  return [
    ...partitions,
    parallel,
    runs.filter((run) => run.every(isItem)).sort((a, b) => b.length - a.length)[0] ?? [],
    ...runs.filter((run) => run.every((k) => isItem(k) || entries[k]?.role === "subtotal")),
    ...runs.map((run) => run.filter(isItem)),
    ...runs.map((run) => run.filter(isOutside)),
    items.filter(isOutside),
    sums.filter((k) => entries[k]?.role === "subtotal"),
    sums,
    items,
  ].filter((parts) => parts.length > 1);
}

/** Whether a lane that nobody calls a total is the whole of a partition beside it: in the same group, or heading it. */
function isWholeOf(entries: readonly Entry[], own: Entry, run: readonly number[]): boolean {
  const outer = own.path.slice(0, -1);
  return (
    COUNTS_THINGS.test(own.path.at(-1) ?? "") &&
    run.every((k) => outer.every((text, at) => entries[k]?.path[at] === text))
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
