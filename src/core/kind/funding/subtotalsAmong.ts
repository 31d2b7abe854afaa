import type { Figure } from "./model";
import type { RowEvidence } from "./sumEvidence";

/**
 * Which of the rows that may be the sum of a group (`candidates`: 市区合计, a city among several over its counties) are the sum
 * of the rows under or over them, up to the next row at `bounds`, in at least half of the columns that tell.
 */
export function subtotalsAmong(
  candidates: readonly number[],
  bounds: readonly number[],
  evidence: readonly RowEvidence[],
  count: number
): ReadonlySet<number> {
  const stops = new Set([...bounds, ...candidates]);
  const columns = evidence.flatMap(({ added }) => added);
  const all = Array.from({ length: count }, (_, k) => k).filter((k) => !stops.has(k)).length;
  return new Set(
    candidates.filter((at) =>
      [run(at, 1), run(at, -1)].some((group) => group.length < all && addsUp(columns, at, group))
    )
  );

  function run(from: number, step: number): number[] {
    const group: number[] = [];
    for (let k = from + step; k >= 0 && k < count && !stops.has(k); k += step) group.push(k);
    return group;
  }
}

/** Whether a row is the sum of a group in at least half of the columns that print it, rounding allowed for. */
function addsUp(
  columns: readonly (readonly Figure[])[],
  at: number,
  group: readonly number[]
): boolean {
  let [told, adds] = [0, 0];
  for (const figures of columns) {
    const sum = figures[at]?.number ?? null;
    const parts = group.flatMap((k) => figures[k]?.number ?? []);
    if (sum === null || parts.length < 2) continue;
    const room = (parts.reduce((all, { step }) => all + step, sum.step) / 2) * (1 + 1e-9);
    const value = parts.reduce((all, part) => all + part.value, 0);
    told++;
    if (Math.abs(value - sum.value) <= room + 1e-9 * Math.abs(value)) adds++;
  }
  return adds > 0 && adds * 2 >= told;
}
