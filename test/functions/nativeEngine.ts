import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaExecutedStateType } from "@univerjs/engine-formula";
import { openEngine } from "./openEngine";

/** One cell of a sheet: a value, a formula ("=…"), or null for a blank. */
export type Cell = string | number | null;

/**
 * Calculates a sheet with the native functions of Univer's formula engine and gives the values of its cells.
 * The engine is the reference that our functions are held against; none of ours is registered in it.
 */
export async function calculateNatively(rows: readonly (readonly Cell[])[]): Promise<unknown[][]> {
  const { api, close } = openEngine();
  const columns = Math.max(...rows.map((row) => row.length));
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  rows.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell === null) return;
      line[c] = typeof cell === "string" && cell.startsWith("=") ? { f: cell } : { v: cell };
    });
    cellData[r] = line;
  });
  const sheet = { id: "s", name: "s", rowCount: rows.length, columnCount: columns, cellData };
  const book = api.createWorkbook({ id: "w", name: "w", sheetOrder: ["s"], sheets: { s: sheet } });
  await calculated(api.getFormula());
  const values: unknown[][] = book
    .getActiveSheet()
    .getRange(0, 0, rows.length, columns)
    .getValues();
  close();
  return values;
}

/** Waits for a whole calculation; one that another interrupted ends too, and is not it. */
function calculated(formula: ReturnType<FUniver["getFormula"]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = formula.calculationEnd((state) => {
      if (state === FormulaExecutedStateType.STOP_EXECUTION) return;
      waiting.dispose();
      if (state === FormulaExecutedStateType.SUCCESS) resolve();
      else reject(new Error(`The engine ended with state ${state}.`));
    });
    formula.executeCalculation();
  });
}
