import type { Area } from "../../core/area/area";
import type { RuleData } from "./ruleData";

const REFERENCE = /"(?:[^"]|"")*"|(?<![\w.$])(\$?[A-Z]{1,3}\$?)([1-9]\d{0,6})(?![\w.(])/g;

/** A rule after `count` rows were inserted above row `at` (from 0), areas and references moved as Excel moves them. */
export function shiftedRule(rule: RuleData, at: number, count: number): RuleData {
  const moved = (row: number) => (row >= at ? row + count : row);
  const areas = rule.areas.map((area): Area => ({
    ...area,
    top: moved(area.top),
    bottom: moved(area.bottom),
  }));
  if (rule.formula === undefined) return { ...rule, areas };
  const formula = rule.formula.replace(REFERENCE, (whole, column?: string, digits?: string) =>
    column === undefined ? whole : `${column}${moved(Number(digits) - 1) + 1}`
  );
  return { ...rule, areas, formula };
}
