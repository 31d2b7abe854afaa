import type { CellValue } from "./cellValue";

/** What a reader sees in a cell, on one line; '' for a blank, the code for an error, digits for a number. */
export function textOf(cell: CellValue): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "error":
      return cell.code;
    case "number":
      return printNumber(cell.number.value, cell.number.step, cell.number.percent);
  }
}

function printNumber(value: number, step: number, percent: boolean): string {
  const places = Math.max(0, Math.round(-Math.log10(step)) - (percent ? 2 : 0));
  return percent ? `${(value * 100).toFixed(places)}%` : value.toFixed(places);
}
