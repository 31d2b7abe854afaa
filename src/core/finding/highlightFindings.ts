import { textOf } from "../cell/textOf";
import type { Area } from "../area/area";
import { cellAddress, parseAddress } from "../area/address";
import type { Sheet } from "../sheet/sheet";
import type { Finding } from "./checkReport";
import type { Highlight } from "./highlight";
import { tag, textLiteral } from "./tag";

/** Excel takes formulas of up to 8,192 characters; longer conditions fall back to the tag alone. */
const LONGEST_CONDITION = 4000;

/**
 * The conditional formats that flag the cells of findings, one a column, so that each rule's first cell is
 * its top-left cell. A cell keeps its flag as long as it shows what it shows now: correcting it clears it.
 */
export function highlightFindings(sheet: Sheet, findings: readonly Finding[]): Highlight[] {
  const byColumn = new Map<number, Set<number>>();
  for (const finding of findings) {
    const { row, column } = parseAddress(finding.cell);
    byColumn.set(column, (byColumn.get(column) ?? new Set()).add(row));
  }
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([column, set]) => {
      const rows = [...set].sort((a, b) => a - b);
      const areas = rows.map((row): Area => ({
        top: row,
        left: column,
        bottom: row,
        right: column,
      }));
      const reference = cellAddress(rows[0] ?? 0, column);
      const conditions = [
        ...new Set(rows.map((row) => unchanged(sheet, row, column, reference))),
      ].join(",");
      const condition =
        conditions.length > LONGEST_CONDITION
          ? `ROW(${reference})>0`
          : `IF(ISERROR(${reference}),TRUE,OR(${conditions}))`;
      return {
        sheet: sheet.name,
        style: "finding",
        formula: `=AND(${tag("finding")},${condition})`,
        areas,
      };
    });
}

function unchanged(sheet: Sheet, row: number, column: number, reference: string): string {
  const cell = sheet.at(row, column);
  switch (cell.kind) {
    case "blank":
      return `TRIM(${reference})=""`;
    case "number":
      // A formula holds 15 digits, a cell may hold 17.
      return `AND(ISNUMBER(${reference}),ABS(N(${reference})-(${plain(cell.raw)}))<${plain(Math.max(cell.number.step, 1e-9) / 1000)})`;
    case "text":
      return `TRIM(${reference})=${textLiteral(trimmed(cell.typed ?? cell.raw))}`;
    case "error":
      return `${textLiteral(textOf(cell))}=""`;
  }
}

/** A text as Excel's TRIM leaves it. */
function trimmed(raw: string): string {
  return raw.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}
