import { numberText } from "./numberText";
import type { ReportCell, ReportColumn } from "./report";

/** A cell of a report in words, as its sheet shows it: a number by its column's format, a place to go to as its address. "" for a blank. */
export function cellWords(cell: ReportCell, { format }: Pick<ReportColumn, "format">): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell, format);
  return typeof cell === "string" ? cell : cell.cell;
}
