import type { Area } from "../../core/area/area";
import type { RuleData } from "./ruleData";

const REFERENCE = /"(?:[^"]|"")*"|(?<![\w.$])(\$?[A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])/g;

/**
 * A rule after `count` rows were deleted from row `at` (from 0) on, as Excel moves it: areas shrink, held references
 * below move up, and relative ones stay as far from the rule's first cell as they were. null when no cell is left.
 */
export function ruleWithoutRows(rule: RuleData, at: number, count: number): RuleData | null {
  const first = (row: number) => (row < at ? row : Math.max(at, row - count));
  const last = (row: number) => (row < at ? row : Math.max(at - 1, row - count));
  const areas = rule.areas
    .map((area): Area => ({ ...area, top: first(area.top), bottom: last(area.bottom) }))
    .filter(({ top, bottom }) => top <= bottom);
  const [before, after] = [rule.areas[0]?.top ?? 0, areas[0]?.top];
  if (after === undefined) return null;
  if (rule.formula === undefined) return { ...rule, areas };
  const formula = rule.formula.replace(
    REFERENCE,
    (whole, column?: string, held?: string, digits?: string) => {
      if (column === undefined) return whole;
      const row = Number(digits) - 1;
      return `${column}${held ?? ""}${(held ? first(row) : row - before + after) + 1}`;
    }
  );
  return { ...rule, areas, formula };
}
