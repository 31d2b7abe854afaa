import { numberText } from "./numberText";
import type { ReportCell, ReportColumn } from "./report";

/**
 * A cell of a report in words, as its sheet shows it: a number by its column's format, a place to go to as its address, or
 * with its sheet where `elsewhere` says that the reader is not in that workbook. "" for a blank.
 */
export function cellWords(
  cell: ReportCell,
  { format }: Pick<ReportColumn, "format">,
  elsewhere = false
): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell, format);
  if (typeof cell === "string") return cell;
  return elsewhere ? `${cell.sheet}!${cell.cell}` : cell.cell;
}
