import type { ICellData } from "@univerjs/core";
import { FormulaExecutedStateType } from "@univerjs/engine-formula";
import { openEngine } from "../functions/openEngine";

/** A workbook in Univer's engine that calculates one formula at a time. */
export interface NativeSheet {
  /** Milliseconds until the formula's value is there, and the value. */
  time(formula: string): Promise<{ ms: number; value: unknown }>;
  close(): void;
}

/** Opens a workbook with the given sheets; their formulas are calculated on a third sheet. */
export function openNatively(sheets: Record<string, readonly (readonly unknown[])[]>): NativeSheet {
  const { api, close } = openEngine();
  const filled = Object.entries(sheets).map(([name, rows]) => [
    name,
    {
      id: name,
      name,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      cellData: Object.fromEntries(
        rows.map((row, r) => [
          r,
          Object.fromEntries(row.map((cell, c) => [c, { v: cell } as ICellData])),
        ])
      ),
    },
  ]);
  const book = api.createWorkbook({
    id: "bench",
    name: "bench",
    sheetOrder: ["f", ...Object.keys(sheets)],
    sheets: {
      f: { id: "f", name: "f", rowCount: 10, columnCount: 10 },
      ...Object.fromEntries(filled),
    },
  });
  const engine = api.getFormula();
  const cell = book.getActiveSheet().getRange(0, 0, 1, 1);
  return {
    time: (formula) =>
      new Promise((resolve) => {
        const start = performance.now();
        const waiting = engine.calculationEnd((state) => {
          if (state === FormulaExecutedStateType.STOP_EXECUTION) return;
          waiting.dispose();
          const ms = performance.now() - start;
          setTimeout(() => resolve({ ms, value: cell.getValue() }), 20);
        });
        cell.setValue({ f: formula });
      }),
    close,
  };
}
