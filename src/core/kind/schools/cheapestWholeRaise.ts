import { isFault } from "../../cell/fault";
import { weightedCv } from "../../measure/weightedCv";
import type { Raise } from "./cheapestRaise";
import { smallest } from "../../quantity/extremes";

/** More units than this are not handed out one by one. */
const MOST_UNITS = 200_000;

/**
 * `cheapestRaise` in whole people or rooms: the least number of them that brings the coefficient down to `limit`. Null when
 * it is within the limit already, cannot be computed, or would take more than 200,000 units.
 *
 * Why this is the optimum: the mean afterwards depends on the number of units alone, so for each number the least Σ wY²
 * is wanted. That is a sum of convex functions of whole numbers with a fixed total, for which handing out the units one
 * by one, each where Σ wY² grows least, is optimal at every total. The first total that reaches the limit is the least.
 */
export function cheapestWholeRaise(
  values: readonly number[],
  students: readonly number[],
  limit: number,
  per: number
): Raise | null {
  const before = weightedCv(values, students);
  if (isFault(before) || before <= limit) return null;
  const raised = [...values];
  const added = values.map(() => 0);
  const total = students.reduce((sum, one) => sum + one, 0);
  let sum = values.reduce((all, value, k) => all + value * (students[k] ?? 0), 0);
  let squares = values.reduce((all, value, k) => all + value * value * (students[k] ?? 0), 0);
  const queue = new SmallestFirst(values.map((value, k) => growthOf(value, students[k] ?? 0, per)));
  for (let units = 1; units <= MOST_UNITS; units++) {
    const k = queue.first;
    const weight = students[k] ?? 0;
    if (weight <= 0) return null;
    const value = raised[k] ?? 0;
    const next = (values[k] ?? 0) + (((added[k] ?? 0) + 1) * per) / weight;
    added[k] = (added[k] ?? 0) + 1;
    raised[k] = next;
    sum += (next - value) * weight;
    squares += (next * next - value * value) * weight;
    queue.replaceFirst(growthOf(next, weight, per));
    // Kept sums decide when to look; the coefficient itself is computed afresh.
    if (squares * total > (1 + limit * limit) * sum * sum * (1 + 1e-9)) continue;
    const cv = weightedCv(raised, students);
    if (isFault(cv) || cv > limit) continue;
    const touched = raised.filter((_value, school) => (added[school] ?? 0) > 0);
    return { level: smallest(touched), values: raised, added, cost: units, cv };
  }
  return null;
}

/** By how much one more unit makes Σ wY² grow, up to a common factor; never chosen without students. */
function growthOf(value: number, students: number, per: number): number {
  return students > 0 ? 2 * value + per / students : Infinity;
}

/** A heap of indices by key, the smallest on top; of equal keys the earlier index. */
class SmallestFirst {
  private readonly heap: number[];

  constructor(private readonly keys: number[]) {
    this.heap = keys.map((_key, index) => index);
    for (let at = Math.floor(this.heap.length / 2); at >= 0; at--) this.sink(at);
  }

  get first(): number {
    return this.heap[0] ?? 0;
  }

  replaceFirst(key: number): void {
    this.keys[this.first] = key;
    this.sink(0);
  }

  private sink(at: number): void {
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      if (least === at) return;
      const [a, b] = [this.heap[at] ?? 0, this.heap[least] ?? 0];
      this.heap[at] = b;
      this.heap[least] = a;
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [first, second] = [this.heap[a] ?? 0, this.heap[b] ?? 0];
    const difference = (this.keys[first] ?? 0) - (this.keys[second] ?? 0);
    return difference < 0 || (difference === 0 && first < second);
  }
}
