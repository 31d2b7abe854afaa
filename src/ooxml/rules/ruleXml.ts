import { areaAddress } from "../../core/area/address";
import { escapeXml } from "../xml/escapeXml";
import type { NewRule } from "./newRule";

/**
 * A conditional format as a `conditionalFormatting` element of its own; `dxfId` is the number of its look, which bars and
 * scales have none of. Source: ECMA-376 Part 1 §18.3.1.10, §18.3.1.18.
 */
export function ruleXml(rule: NewRule, dxfId: number, priority: number, prefix: string): string {
  const { areas, type, operator, formulas, stopIfTrue } = rule;
  const colors = rule.colors ?? [];
  const look = type === "expression" || type === "cellIs" ? ` dxfId="${dxfId}"` : "";
  const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
  const compares = operator === undefined ? "" : ` operator="${operator}"`;
  const color = (hex: string) => `<${prefix}color rgb="FF${hex}"/>`;
  const point = (kind: string, value?: number) =>
    `<${prefix}cfvo type="${kind}"${value === undefined ? "" : ` val="${value}"`}/>`;
  const bound = (kind: "min" | "max", value: number | null | undefined) =>
    typeof value === "number" ? point("num", value) : point(kind);
  const inside = () => {
    switch (type) {
      case "expression":
      case "cellIs":
        return formulas
          .map((formula) => `<${prefix}formula>${escapeXml(formula)}</${prefix}formula>`)
          .join("");
      case "dataBar":
        return (
          `<${prefix}dataBar>${bound("min", rule.bounds?.lower)}${bound("max", rule.bounds?.upper)}` +
          `${colors.map(color).join("")}</${prefix}dataBar>`
        );
      case "colorScale": {
        const last = colors.length - 1;
        const points = colors.map((_, k) =>
          k === 0 ? point("min") : k === last ? point("max") : point("percent", 50)
        );
        return `<${prefix}colorScale>${points.join("")}${colors.map(color).join("")}</${prefix}colorScale>`;
      }
    }
  };
  return (
    `<${prefix}conditionalFormatting sqref="${areas.map(areaAddress).join(" ")}">` +
    `<${prefix}cfRule type="${type}"${look} priority="${priority}"${stop}${compares}>` +
    `${inside()}</${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}
