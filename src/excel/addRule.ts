import { highlightStyles } from "../core/finding/highlightStyles";
import type { HighlightStyle } from "../core/finding/highlight";
import type { RuleTarget } from "./ruleTargets";

/** Queues one conditional format of the add-in's, behind all rules that are there; nothing is sent yet. */
export function addRule(sheet: Excel.Worksheet, target: RuleTarget, style: HighlightStyle): void {
  const cells = target.several ? sheet.getRanges(target.address) : sheet.getRange(target.address);
  const rule = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { fill, text, bold, italic, border } = highlightStyles[style];
  const { format } = rule.custom;
  // The user's own rules decide first; a negative priority counts from the back. Before it has a tag, because the tagged
  // ones must always stand in the order in which they were added.
  rule.priority = -1;
  rule.stopIfTrue = false;
  rule.custom.rule.formula = target.formula;
  format.fill.color = `#${fill}`;
  format.font.color = `#${text}`;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (border !== undefined)
    for (const side of SIDES) {
      const line = format.borders.getItem(side);
      line.style = "Continuous";
      line.color = `#${border}`;
    }
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
