/** Why a cell shows an error, in the words of the function that gave it. */
interface Fault {
  row: number;
  column: number;
  reason: string;
}

/** The reasons that the add-in's functions gave for errors in cells, as of their last calculation. */
export class FunctionFaults {
  private readonly byFormula = new Map<string, { sheet: string; faults: Fault[] }>();

  /** A formula in this cell was calculated; `cells` are its results, which fill cells from there on. */
  calculated(sheet: string, row: number, column: number, cells: readonly unknown[][]): void {
    const faults = cells.flatMap((line, r) =>
      line.flatMap((cell, c) => {
        const reason = reasonOf(cell);
        return reason === "" ? [] : [{ row: row + r, column: column + c, reason }];
      })
    );
    const key = `${sheet} ${row} ${column}`;
    if (faults.length > 0) this.byFormula.set(key, { sheet, faults });
    else this.byFormula.delete(key);
  }

  /** Why this cell shows an error; null when no function said. */
  reason(sheet: string, row: number, column: number): string | null {
    for (const { sheet: own, faults } of this.byFormula.values()) {
      if (own !== sheet) continue;
      const found = faults.find((fault) => fault.row === row && fault.column === column);
      if (found) return found.reason;
    }
    return null;
  }
}

function reasonOf(cell: unknown): string {
  if (typeof cell !== "object" || cell === null || !("message" in cell)) return "";
  return typeof cell.message === "string" ? cell.message : "";
}
