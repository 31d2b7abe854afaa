import { tryWorkbook, type NetResult } from "./tryWorkbook";
import { drawWorkbook } from "../draw/drawWorkbook";
import { kindOf } from "../draw/kindOf";
import type { Drawn, NetKind } from "../expect/drawn";

/**
 * Draws and tries `count` workbooks of a seed, of one kind or of all, and hands each one on. An index stands for the
 * same workbook whatever kind is asked for.
 */
export function runNet(
  seed: number,
  count: number,
  kind: NetKind | null,
  each?: (drawn: Drawn) => void
): NetResult[] {
  const results: NetResult[] = [];
  for (let index = 0; results.length < count; index++) {
    if (kind !== null && kindOf(seed, index) !== kind) continue;
    const drawn = drawWorkbook(seed, index);
    results.push(tryWorkbook(drawn));
    each?.(drawn);
  }
  return results;
}
