import type { StatisticsModel } from "./statisticsModel";

/**
 * Whether the only line of sums bears the city's own name, or 全市, and none of its figures is what the counties come to: a sum with a
 * mistake, or the city with schools that the table does not list. A careful person asks.
 */
export function mayBeItsOwn({ rows, columns, faults }: StatisticsModel, named: string): boolean {
  const sums = [...rows.keys()].filter((r) => rows[r]?.total === true);
  const [sum] = sums;
  if (sum === undefined || sums.length > 1 || !["owner", "全市"].includes(named)) return false;
  return columns.every(
    ({ additive, sumOf }, c) =>
      sumOf.length === 0 &&
      (!additive ||
        faults.some(({ kind, row, column }) => kind === "total" && row === sum && column === c))
  );
}
