import type { NewRule } from "../../../ooxml/rules/newRule";
import type { RuleData } from "../ruleData";
import { hexColor } from "./cellLook";

const TYPES = {
  Custom: "expression",
  CellValue: "cellIs",
  DataBar: "dataBar",
  ColorScale: "colorScale",
} as const;

/** A conditional format of the host's as one to be written into a file. */
export function newRule(rule: RuleData): NewRule {
  const { type, areas, look, stopIfTrue, operator, bounds } = rule;
  const formulas = type === "Custom" ? [rule.formula ?? "=FALSE"] : [rule.formula1, rule.formula2];
  const hex = (color: string | undefined) => hexColor(color) ?? undefined;
  const [fill, text, border] = [hex(look?.fill), hex(look?.color), hex(look?.border)];
  return {
    areas,
    type: TYPES[type],
    formulas: formulas.flatMap((formula) =>
      formula === undefined ? [] : [formula.replace(/^=/, "")]
    ),
    ...(type === "CellValue" && { operator: lowerFirst(operator ?? "equal") }),
    ...(look && {
      look: {
        ...(fill && { fill }),
        ...(text && { text }),
        ...(border && { border }),
        ...(look.bold && { bold: true }),
        ...(look.italic && { italic: true }),
      },
    }),
    ...(stopIfTrue && { stopIfTrue }),
    ...(rule.colors && { colors: rule.colors.map((color) => hexColor(color) ?? "000000") }),
    ...(bounds && { bounds }),
  };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
