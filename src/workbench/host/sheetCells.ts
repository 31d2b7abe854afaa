import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area, RawCell } from "../../core/grid/grid";
import type { Engine } from "./engine";
import { typedCell } from "./typedCell";

/** The cells of one sheet as Excel's Range sees them, kept in Univer. */
export class SheetCells {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: Worksheet
  ) {}

  value(row: number, column: number): RawCell {
    const cell = this.cell(row, column);
    if (cell?.v === undefined || cell.v === null) return "";
    return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
  }

  /** "=…", or the value where there is no formula. */
  formula(row: number, column: number): RawCell {
    return this.cell(row, column)?.f ?? this.value(row, column);
  }

  hasFormula(row: number, column: number): boolean {
    return Boolean(this.cell(row, column)?.f);
  }

  style(row: number, column: number): IStyleData {
    const cell = this.cell(row, column);
    return (cell && this.engine.workbook.getStyles().getStyleByCell(cell)) ?? {};
  }

  format(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? "General";
  }

  /** As typed by a user: "=…" is a formula, "'…" a text, "70%" a number; '' empties, null leaves the cell as it is. */
  type(area: Area, cells: readonly (readonly (RawCell | undefined)[])[]): void {
    this.write(area, (r, c) => {
      const typed = cells[r]?.[c];
      if (typed === null || typed === undefined) return null;
      const isText = this.format(area.top + r, area.left + c) === "@";
      return { f: null, si: null, v: null, t: null, ...typedCell(typed, isText) };
    });
  }

  restyle(area: Area, style: IStyleData): void {
    this.write(area, (r, c) => ({
      s: { ...this.style(area.top + r, area.left + c), ...style },
    }));
  }

  formatAs(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.write(area, (r, c) => {
      const pattern = formats[r]?.[c] ?? null;
      return pattern === null
        ? null
        : { s: { ...this.style(area.top + r, area.left + c), n: { pattern } } };
    });
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellMatrix().getValue(row, column);
  }

  private write(area: Area, cell: (row: number, column: number) => Nullable<ICellData>): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r <= area.bottom - area.top; r++) {
      const line: Record<number, ICellData> = {};
      for (let c = 0; c <= area.right - area.left; c++) {
        const written = cell(r, c);
        if (written?.f) this.engine.expectFormulas();
        if (written) line[area.left + c] = written;
      }
      cellValue[area.top + r] = line;
    }
    this.engine.run(SetRangeValuesMutation.id, this.sheet.getSheetId(), { cellValue });
    this.engine.touch();
  }
}
