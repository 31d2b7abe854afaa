import { relationships } from "../package/relationships";
import { relsPart } from "../package/relsPart";
import type { SpreadsheetPackage } from "../package/spreadsheetPackage";
import type { ScannedSheet } from "./scanSheet";

/**
 * Puts the check boxes of a sheet, "☑" or "☐", into the cells that they lie in, where those are blank: a box that is
 * linked to its own cell has its state there already. Several boxes over one cell say nothing that a cell could hold
 * (是 ☐ 否 ☐): they are left out and counted.
 */
export function placeCheckBoxes(
  source: SpreadsheetPackage,
  part: string,
  { controls, cells }: ScannedSheet
): void {
  const rels = relationships(part, source.reader(relsPart(part)));
  const targets = new Map(rels.map(({ id, target }) => [id, target]));
  const boxes = new Map<string, { row: number; column: number; signs: string[] }>();
  for (const { relation, row, column } of controls.values()) {
    const sign = checkBox(source, targets.get(relation) ?? "");
    if (sign === null || cells.grid.at(row, column) !== undefined) continue;
    const key = `${row} ${column}`;
    const place = boxes.get(key) ?? { row, column, signs: [] };
    place.signs.push(sign);
    boxes.set(key, place);
  }
  for (const { row, column, signs } of boxes.values()) {
    const [sign = "", ...more] = signs;
    if (more.length === 0) cells.grid.add(row, column, sign);
    else cells.oddities.checkBoxes(row, column);
  }
}

/** What a check box shows, from its properties; null for another control. Source: [MS-XLSX] 2.6.150. */
function checkBox(source: SpreadsheetPackage, part: string): string | null {
  const reader = source.reader(part);
  while (reader?.next()) {
    if (!reader.is("formControlPr")) continue;
    if (reader.attribute("objectType") !== "CheckBox") return null;
    return reader.attribute("checked") === "Checked" ? "☑" : "☐";
  }
  return null;
}
