import { share } from "./share";
import type { NetResult } from "./tryWorkbook";

/** The choices that fare worst, a line each: share of right answers, number of workbooks, name of the choice. */
export function featureTable(
  results: readonly NetResult[],
  least: number,
  lines: number
): string[] {
  const seen = new Map<string, { right: number; all: number }>();
  for (const { features, failures } of results)
    for (const [name, value] of Object.entries(features)) {
      const key = `${name}: ${value}`;
      const count = seen.get(key) ?? { right: 0, all: 0 };
      count.all++;
      if (failures.length === 0) count.right++;
      seen.set(key, count);
    }
  return [...seen]
    .filter(([, { all }]) => all >= least)
    .sort(([, a], [, b]) => a.right / a.all - b.right / b.all || b.all - a.all)
    .slice(0, lines)
    .map(([key, { right, all }]) => `${share(right, all)}  ${String(all).padStart(5)}  ${key}`);
}
