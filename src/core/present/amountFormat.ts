import { roundHalfUp } from "../quantity/roundHalfUp";
import type { ReportCell, ReportTable } from "./report";

/** The format of a column of amounts that `layOut` settles by what stands in it. */
export const AMOUNT = "#,##0.##";

/** Decimals of amounts that are worth printing. */
const MOST = 2;

/**
 * The number format of a column of amounts: thousands apart, with as many decimals as one of the cells needs, two at most; "#,##0"
 * for no numbers. Decimals that are only there when needed ("0.##") leave the point behind whole numbers in Excel: 36,703.
 */
function amountFormat(cells: readonly ReportCell[]): string {
  const decimals = cells.map((cell) =>
    typeof cell === "number" ? (String(roundHalfUp(cell, MOST)).split(".")[1]?.length ?? 0) : 0
  );
  const most = Math.max(0, ...decimals);
  return most === 0 ? "#,##0" : `#,##0.${"0".repeat(most)}`;
}

/** The table with the format of each column of amounts settled. */
export function withAmounts(table: ReportTable): ReportTable {
  const columns = table.columns.map((column, c) =>
    column.format === AMOUNT
      ? { ...column, format: amountFormat(table.rows.map((row) => row[c] ?? null)) }
      : column
  );
  return { ...table, columns };
}
