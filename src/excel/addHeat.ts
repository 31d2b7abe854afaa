import { cellAddress } from "../core/area/address";
import { highlightStyles } from "../core/finding/highlightStyles";
import { heatFormula, heatRows } from "../core/present/heat";
import type { PlacedTable } from "../core/present/layOut";

/** Queues the conditional formats that colour a table's texts like flags, one a look. */
export function addHeat(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { heat } = placed.table;
  const rows = heatRows(placed);
  if (heat === undefined || rows === 0) return;
  const [first, last] = heat.columns;
  const cells = sheet.getRangeByIndexes(placed.firstRow, first, rows, last - first + 1);
  for (const { text, style } of heat.looks) {
    const rule = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const { format } = rule.custom;
    const look = highlightStyles[style];
    rule.custom.rule.formula = `=${heatFormula(cellAddress(placed.firstRow, first), text)}`;
    format.fill.color = `#${look.fill}`;
    format.font.color = `#${look.text}`;
    if (look.bold) format.font.bold = true;
  }
}
