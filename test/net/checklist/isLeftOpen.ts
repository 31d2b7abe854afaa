import type { ChecklistModel, Mark } from "./checklistModel";
import type { Looks } from "./looks";

const isBlank = ({ ink }: Mark): boolean => ink.value === null || ink.value === "";

/**
 * Whether a careful person asks back by how the table came out: nothing is marked at all, be it all met or not filled in; an item
 * without a mark stands among headings of sections that are rows, none of them numbered; a blank stands beside marks of one
 * side that nothing explains, or where a mark was left out; 1 and 0 stand without note and totals.
 */
export function isLeftOpen(model: ChecklistModel, looks: Looks, numbering: string): boolean {
  const all = model.cells.flat();
  const filled = all.filter((mark) => !isBlank(mark));
  if (filled.length === 0) return true;
  const numbered = numbering !== "none" || (looks.serial && looks.way === "across");
  if (looks.sectionRows && !numbered && model.cells.some((line) => line.every(isBlank)))
    return true;
  const unexplained = model.note.wording === "none" && model.totals.length === 0;
  const sides = new Set(filled.map(({ status }) => (status === "met" ? "met" : "other")));
  const missing = all.some(({ status }) => status === "blank");
  if (sides.size === 1 && (missing || (unexplained && filled.length < all.length))) return true;
  return unexplained && /1\/0/.test(model.marks.name);
}
