import { MAY_HOLD_OTHERS } from "../../lexicon/zh/sums";
import { isSlip } from "./compareSum";
import { explainedSlip } from "./explainedSlip";
import { sumCandidates, withoutNested } from "./candidates";
import type { Entry, StatFigure, SumRelation } from "./model";
import { bestOf, resultAt, score, type Matrix, type Score } from "./scoreSums";

/** With this many measures or fewer a total counts as one though none of them agrees: one of them may well be wrong. */
const FEW = 2;

/**
 * The totals of rows (合计, 小计, 全市) with the rows that each is the sum of, where that is certain: only one set of
 * rows comes into question, or one of several agrees with the figures. A total by its name alone (台州市 among its
 * counties) needs figures that agree.
 */
export function findTotals(matrix: Matrix, axis: SumRelation["axis"]): SumRelation[] {
  const found: SumRelation[] = [];
  matrix.entries.forEach((entry, total) => {
    if (entry.role !== "total" && entry.role !== "subtotal") return;
    const parts = partsOfTotal(matrix, total, entry.weak);
    if (parts !== null) found.push({ axis, total, parts, partition: false });
  });
  return [...found, ...parallelTotals(matrix.entries, found)];
}

/**
 * Weak totals (各类学校在校学生数) over the very entries that a total found stands over, in the same order (各类学校数合计):
 * what they sum up is certain, whatever they print.
 */
function parallelTotals(entries: readonly Entry[], found: readonly SumRelation[]): SumRelation[] {
  const nameOf = (k: number) => entries[k]?.path.at(-1);
  return entries.flatMap((entry, total): SumRelation[] => {
    const isSum = entry.role === "total" || entry.role === "subtotal";
    if (!isSum || !entry.weak || found.some((one) => one.total === total)) return [];
    const like = found.find(({ total: other, parts }) =>
      parts.every((part) => {
        const own = part - other + total;
        return nameOf(part) !== undefined && nameOf(own) === nameOf(part);
      })
    );
    if (like === undefined || like.parts.length < 2) return [];
    return [{ ...like, total, parts: like.parts.map((part) => part - like.total + total) }];
  });
}

function partsOfTotal(matrix: Matrix, total: number, weak: boolean): number[] | null {
  const plain = sumCandidates(matrix.entries, total);
  const scored = plain.map((parts) => score(matrix, total, parts));
  let best = bestOf(scored);
  if (best === undefined || best.telling === 0) {
    const only = onlyPart(matrix, total);
    if (only !== null) return [only];
  }
  if (best === undefined) return null;
  if (best.telling === 0) {
    const nested = plain
      .flatMap((parts) => [
        withoutNested(parts, (whole, few) => isNested(matrix, whole, few)),
        withoutOverlaps(matrix, parts),
      ])
      .filter((parts) => parts.length > 1 && plain.every((one) => one.join() !== parts.join()));
    best = bestOf([...scored, ...nested.map((parts) => score(matrix, total, parts))]) ?? best;
    if (best.telling === 0 && (plain.length > 1 || hasNestedNames(matrix.entries, best.parts))) {
      if (best.differing === 0 && best.agreeing + best.blank > 0 && plain.length === 1)
        return best.parts;
      return weak ? nearSum(matrix, total, scored[0]) : withSlip(matrix.entries, scored);
    }
  }
  if (weak && best.telling === 0) return nearSum(matrix, total, scored[0]);
  if (weak) {
    const mostly = best.telling > best.differing || (best.telling === best.differing && best.slips);
    return mostly || (best.sure && best.meant) ? best.parts : null;
  }
  const settled = best.telling > 0 || best.agreeing + best.differing <= FEW;
  return settled && best.agreeing + best.differing + best.blank + best.errors > 0
    ? best.parts
    : null;
}

/**
 * The only item between a subtotal and the sum before it, where at least half of its figures are the subtotal's; null elsewhere:
 * a section may have one member, whose line its 小计 repeats.
 */
function onlyPart(matrix: Matrix, total: number): number | null {
  const isSum = (k: number) => ["total", "subtotal"].includes(matrix.entries[k]?.role ?? "");
  const item = total - 1;
  if (matrix.entries[total]?.role !== "subtotal" || matrix.entries[item]?.role !== "item")
    return null;
  if (!isSum(item - 1)) return null;
  const { agreeing, differing } = score(matrix, total, [item]);
  return agreeing > 0 && agreeing >= differing ? item : null;
}

/** Part of the sum of its counties by which the only figure of a place may be off and still be meant as that sum. */
const LARGEST_SLIP_OF_A_PLACE = 0.125;
/** Counties whose sum the figure of another county hardly comes near. */
const ENOUGH_COUNTIES = 4;

/**
 * The counties under a city's own name, or 全市, whose only figure is near their sum and no other one's, off as a slip of the hand
 * makes it. null where it may be a figure of the city itself, which has schools of its own beside its counties'.
 */
function nearSum(matrix: Matrix, total: number, likeliest: Score | undefined): number[] | null {
  const near = nearCounties(matrix, total, likeliest);
  return near !== null && near.isSlip ? near.parts : null;
}

/** The counties whose sum the only figure of a place is near to, and whether a slip of the hand explains the rest; null for none. */
function nearCounties(
  matrix: Matrix,
  total: number,
  likeliest: Score | undefined
): { parts: number[]; isSlip: boolean } | null {
  if (likeliest === undefined) return null;
  const { parts, agreeing, differing, blank, errors } = likeliest;
  const counties = parts.filter((k) => matrix.entries[k]?.region === true).length;
  const alone = differing > 0 && agreeing === 0 && blank === 0 && errors === 0 && differing <= FEW;
  if (!alone || counties < ENOUGH_COUNTIES || counties * 2 <= parts.length) return null;
  const differences = matrix.across.flatMap((_one, across) => {
    const result = resultAt(matrix, total, parts, across);
    return result.kind === "differs" ? [{ across, result }] : [];
  });
  const printed = (across: number) => matrix.at(total, across)?.value ?? 0;
  if (
    !differences.every(({ across, result }) =>
      isSlip(printed(across), result, LARGEST_SLIP_OF_A_PLACE)
    )
  )
    return null;
  return {
    parts,
    isSlip: differences.every(({ across, result }) => {
      const values = parts.flatMap((k) => matrix.at(k, across)?.value ?? []);
      return result.signs || explainedSlip(printed(across), result.computed, values);
    }),
  };
}

/**
 * Figures of a city's own line that are near the sum of its counties (`parts`) and are not it: a sum with a mistake, or more than the
 * counties of the table. `found` are the sums that are certain.
 */
export function doubtfulTotals(
  matrix: Matrix,
  found: readonly SumRelation[]
): { figure: StatFigure; computed: number; parts: number }[] {
  return matrix.entries.flatMap(({ role, weak }, total) => {
    if (role !== "total" || !weak || found.some((one) => one.total === total)) return [];
    const [likeliest] = sumCandidates(matrix.entries, total).map((parts) =>
      score(matrix, total, parts)
    );
    const near = nearCounties(matrix, total, likeliest);
    if (near === null || near.isSlip) return [];
    return matrix.across.flatMap((_one, across) => {
      const [figure, result] = [
        matrix.at(total, across),
        resultAt(matrix, total, near.parts, across),
      ];
      return result.kind === "differs" && figure !== undefined
        ? [{ figure, computed: result.computed, parts: near.parts.length }]
        : [];
    });
  });
}

/**
 * The likeliest parts of a total that no set of parts comes to, where it is so near to their sum that a slip explains it, or an
 * Excel error stands among them. null where it may be something else.
 */
function withSlip(entries: readonly Entry[], scores: readonly Score[]): number[] | null {
  const likeliest = scores.find(
    ({ parts, agreeing, differing, blank, errors, slips }) =>
      blank === 0 &&
      agreeing + differing <= FEW &&
      (agreeing + differing > 0 ? slips : errors > 0) &&
      !hasNestedNames(entries, parts)
  );
  return likeliest?.parts ?? null;
}

/** Whether one item is the sum of those after it in everything that is measured (市区 of its three districts). */
function isNested(matrix: Matrix, whole: number, parts: readonly number[]): boolean {
  const one = score(matrix, whole, [...parts]);
  return one.telling > 0 && one.telling === one.agreeing && one.differing === 0;
}

/** Items beyond which overlaps are not looked for. */
const MOST_ITEMS = 60;

/** Parts without those that are the sum of a run of others (本科及以上 beside 本科 and 研究生): they are counted there. */
function withoutOverlaps(matrix: Matrix, parts: readonly number[]): number[] {
  if (parts.length > MOST_ITEMS) return [...parts];
  return parts.filter((whole) => {
    const others = parts.filter((one) => one !== whole);
    return !runsLike(matrix, whole, others).some((run) => isNested(matrix, whole, run));
  });
}

/** Runs of two entries or more, but not all, that come to an entry in the first lane that has figures. */
function runsLike(matrix: Matrix, whole: number, others: readonly number[]): number[][] {
  const lane = matrix.across.findIndex((_one, k) => matrix.at(whole, k)?.kind === "number");
  const wanted = matrix.at(whole, lane)?.value ?? 0;
  const room = 1e-9 * Math.abs(wanted) + 0.5 * others.length * (matrix.at(whole, lane)?.step ?? 0);
  const runs: number[][] = [];
  for (let from = 0; from < others.length; from++) {
    let sum = 0;
    for (let to = from; to < others.length; to++) {
      sum += matrix.at(others[to] ?? -1, lane)?.value ?? 0;
      const length = to - from + 1;
      if (length > 1 && length < others.length && Math.abs(sum - wanted) <= room)
        runs.push(others.slice(from, to + 1));
    }
  }
  return runs;
}

/** Whether names among the parts may hold one another; not where what one holds stands under it as 其中. */
function hasNestedNames(entries: readonly Entry[], parts: readonly number[]): boolean {
  return parts.some(
    (k) => entries[k + 1]?.ofWhich !== true && MAY_HOLD_OTHERS.test(entries[k]?.path.at(-1) ?? "")
  );
}
