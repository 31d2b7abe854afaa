import { parseAddress } from "../parseAddress";
import type { RuleData, RuleLook } from "../ruleData";
import { colorOf } from "./readStyles";

/**
 * The conditional formats of a worksheet part, the first decides, each with its place among all of the part's; `leaveOut` is
 * told of a kind the host lacks.
 */
export function readRules(
  worksheet: Document,
  looks: readonly RuleLook[],
  leaveOut: (what: string) => void
): { rule: RuleData; place: number }[] {
  return [...worksheet.querySelectorAll("worksheet > conditionalFormatting > cfRule")]
    .sort((a, b) => Number(a.getAttribute("priority")) - Number(b.getAttribute("priority")))
    .flatMap((element, place) => {
      const rule = readRule(element, looks);
      if (!rule) leaveOut(`条件格式 ${element.getAttribute("type")}`);
      return rule ? [{ rule, place }] : [];
    });
}

function readRule(element: Element, looks: readonly RuleLook[]): RuleData | null {
  const areas = (element.parentElement?.getAttribute("sqref") ?? "")
    .split(/\s+/)
    .filter((address) => address !== "")
    .map(parseAddress);
  const formulas = [...element.querySelectorAll("formula")].map((f) => `=${f.textContent}`);
  const colors = [...element.querySelectorAll("color")].map((color) => colorOf(color) ?? "#000000");
  const look = looks[Number(element.getAttribute("dxfId") ?? -1)];
  const common = {
    areas,
    ...(element.getAttribute("stopIfTrue") === "1" && { stopIfTrue: true }),
    ...(look && { look }),
  };
  const type = element.getAttribute("type") ?? "";
  const [formula1 = "=FALSE", formula2] = formulas;
  if (type === "expression") return { ...common, type: "Custom", formula: formula1 };
  if (type === "cellIs") {
    const name = element.getAttribute("operator") ?? "equal";
    const operator = name.charAt(0).toUpperCase() + name.slice(1);
    return { ...common, type: "CellValue", operator, formula1, ...(formula2 && { formula2 }) };
  }
  if (type === "dataBar") {
    const [lower, upper] = [...element.querySelectorAll("cfvo")].map(numberOf);
    return {
      ...common,
      type: "DataBar",
      colors,
      bounds: { lower: lower ?? null, upper: upper ?? null },
    };
  }
  if (type === "colorScale") return { ...common, type: "ColorScale", colors };
  return null;
}

function numberOf(element: Element): number | null {
  return element.getAttribute("type") === "num" ? Number(element.getAttribute("val")) : null;
}
