import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { columnLetters } from "../../core/area/address";
import type { RuleData, RuleLook } from "./ruleData";

/** A conditional format in Excel's terms as Univer evaluates and draws it. */
export function univerRule(data: RuleData): IConditionalFormattingRuleConfig {
  switch (data.type) {
    case "Custom":
      return highlight(data.formula ?? "=FALSE", data.look);
    case "CellValue":
      return highlight(comparison(data), data.look);
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: bound(CFValueType.min, data.bounds?.lower),
          max: bound(CFValueType.max, data.bounds?.upper),
          // A gradient ends in white, on which the figures of a dark grid cannot be read.
          isGradient: false,
          positiveColor: data.colors?.[0] ?? "#638EC6",
          nativeColor: "#FF555A",
        },
      };
    case "ColorScale":
      return {
        type: CFRuleType.colorScale,
        config: (data.colors ?? []).map((color, index, { length }) => ({
          index,
          color,
          value: {
            type: CFValueType.percent,
            value: length > 1 ? (100 * index) / (length - 1) : 0,
          },
        })),
      };
  }
}

function bound(type: CFValueType, value: number | null | undefined) {
  return typeof value === "number" ? { type: CFValueType.num, value } : { type };
}

/**
 * Univer takes * and ? in a text compared with = for wildcards; Excel does not, so such comparisons are made exact.
 */
function withoutWildcards(formula: string): string {
  return formula.replace(
    /(TRIM\([^()]*\)|\b[A-Z]{1,3}\d+)="([^"]*[*?~][^"]*)"/g,
    (_whole, left: string, text: string) => `EXACT(${left},"${text}")`
  );
}

function highlight(formula: string, look: RuleLook | undefined): IConditionalFormattingRuleConfig {
  const value = withoutWildcards(formula);
  const style: IStyleBase = {
    ...(look?.fill !== undefined && { bg: { rgb: look.fill } }),
    ...(look?.color !== undefined && { cl: { rgb: look.color } }),
    ...(look?.bold && { bl: 1 }),
    ...(look?.italic && { it: 1 }),
  };
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style };
}

const SIGN: Record<string, string> = {
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  greaterThanOrEqualTo: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
};

/** A cell-value rule as the formula that says the same. */
function comparison({ areas, operator = "", formula1 = "0", formula2 = "0" }: RuleData): string {
  const first = areas[0];
  const cell = first ? `${columnLetters(first.left)}${first.top + 1}` : "A1";
  const value = (formula: string) => `(${formula.replace(/^=/, "")})`;
  const name = operator.charAt(0).toLowerCase() + operator.slice(1);
  const between = `AND(${cell}>=${value(formula1)},${cell}<=${value(formula2)})`;
  if (name === "between") return `=${between}`;
  if (name === "notBetween") return `=NOT(${between})`;
  return `=${cell}${SIGN[name] ?? "="}${value(formula1)}`;
}
