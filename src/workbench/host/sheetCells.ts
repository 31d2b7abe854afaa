import {
  CellValueType,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area } from "../../core/area/area";
import type { RawCell } from "../../core/cell/rawCell";
import type { Engine } from "./engine";
import type { HostState } from "./hostState";
import { LateCells } from "./lateCells";
import { rowRoom } from "./rowRoom";
import { typedCell } from "./typedCell";

/** Free rows that stay below what is written: nothing spills past the last row that Univer has made. */
const SPARE = 100;

/** The cells of one sheet as Excel's Range sees them, kept in Univer. */
export class SheetCells {
  /** Looks that were set and not yet handed to Univer, by row and column. */
  private readonly waiting = new Map<number, Map<number, IStyleData>>();
  /** What was typed and not yet handed to Univer, by row and column. */
  private readonly typed = new Map<number, Map<number, ICellData>>();

  /** Formulas that are not calculated yet. */
  readonly late: LateCells;

  constructor(
    private readonly engine: Engine,
    private sheet: Worksheet,
    state: HostState
  ) {
    this.late = new LateCells(state);
  }

  /** Univer made the sheet anew. */
  isBack(sheet: Worksheet): void {
    this.sheet = sheet;
  }

  value(row: number, column: number): RawCell {
    const late = this.late.shown(row, column);
    if (late !== undefined) return late;
    const own = this.cell(row, column);
    const cell = hasContents(own) || this.late.some ? own : this.spilled(row, column);
    if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, "") ?? "";
    if (cell?.v === undefined || cell.v === null) return "";
    return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
  }

  /** "=…", or the value where there is no formula. */
  formula(row: number, column: number): RawCell {
    return this.ownFormula(row, column) ?? this.value(row, column);
  }

  hasFormula(row: number, column: number): boolean {
    return this.ownFormula(row, column) !== null;
  }

  /** Where a formula was filled down, Univer keeps it once, for all of its cells. */
  private ownFormula(row: number, column: number): string | null {
    const cell = this.cell(row, column);
    if (cell?.f || !cell?.si) return cell?.f || null;
    const unit = this.engine.workbook.getUnitId();
    return (
      this.engine.spills.getFormulaStringByCell(row, column, this.sheet.getSheetId(), unit) || null
    );
  }

  style(row: number, column: number): IStyleData {
    const waiting = this.waiting.get(row)?.get(column);
    if (waiting) return waiting;
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
      const [row, column] = [area.top + r, area.left + c];
      const isText = this.format(row, column) === "@";
      const cell = { f: null, si: null, v: null, t: null, ...typedCell(typed, isText) };
      this.late.typed(row, column, cell.f ?? null);
      return cell;
    });
  }

  restyle(area: Area, style: IStyleData): void {
    this.look(area, (before) => ({ ...before, ...style }));
  }

  /** Takes all looks and number formats off. */
  undress(area: Area): void {
    // Univer keeps a look that is merely left out.
    this.look(area, (before) =>
      Object.fromEntries(Object.keys(before).map((member) => [member, null]))
    );
  }

  /** Adds lines to the borders that cells have. */
  drawBorder(area: Area, lines: IBorderData): void {
    this.look(area, (before) => ({ ...before, bd: { ...before.bd, ...lines } }));
  }

  formatAs(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.look(area, (before, r, c) => {
      const pattern = formats[r]?.[c] ?? null;
      if (pattern === null) return before;
      // Univer keeps a look that is merely left out.
      return { ...before, n: pattern === "General" ? null : { pattern } };
    });
  }

  /** Hands what was typed and the looks that were set to Univer, all at once: one by one they take Univer very long. */
  flush(): void {
    this.engine.release();
    if (this.waiting.size === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, line] of this.waiting)
      cellValue[row] = Object.fromEntries(
        // Univer forgets a formula that it has not calculated yet when only its look is set.
        [...line].map(([column, s]) => [
          column,
          {
            ...this.cell(row, column),
            s: Object.values(s).some((look) => look !== null) ? s : null,
          },
        ])
      );
    const rowsAutoHeightInfo = [...this.waiting].flatMap(([row, line]) => {
      const autoHeight = rowRoom(Math.max(0, ...[...line.values()].map(({ fs }) => fs ?? 0)));
      return autoHeight === null ? [] : [{ row, autoHeight }];
    });
    this.waiting.clear();
    this.engine.run(SetRangeValuesMutation.id, this.sheet.getSheetId(), { cellValue });
    this.engine.touch();
    if (rowsAutoHeightInfo.length > 0)
      this.engine.run(SetWorksheetRowAutoHeightMutation.id, this.sheet.getSheetId(), {
        rowsAutoHeightInfo,
      });
  }

  private look(
    { top, left, bottom, right }: Area,
    change: (before: IStyleData, row: number, column: number) => IStyleData
  ): void {
    for (let row = top; row <= bottom; row++) {
      const line = this.waiting.get(row) ?? new Map<number, IStyleData>();
      this.waiting.set(row, line);
      for (let column = left; column <= right; column++)
        line.set(column, change(this.style(row, column), row - top, column - left));
    }
  }

  /** The area that the formula of a cell spills over, the cell included; null when it does not spill. */
  spill(row: number, column: number): Area | null {
    const unit = this.engine.workbook.getUnitId();
    const range =
      this.engine.spills.getArrayFormulaRange()[unit]?.[this.sheet.getSheetId()]?.[row]?.[column];
    if (!range) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    if (startRow === endRow && startColumn === endColumn) return null;
    return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  }

  /** Every area of several cells that a formula fills. */
  spills(): Area[] {
    const unit = this.engine.workbook.getUnitId();
    const ranges = this.engine.spills.getArrayFormulaRange()[unit]?.[this.sheet.getSheetId()] ?? {};
    return Object.entries(ranges).flatMap(([row, line]) =>
      Object.keys(line ?? {}).flatMap((column) => this.spill(Number(row), Number(column)) ?? [])
    );
  }

  private spilled(row: number, column: number): Nullable<ICellData> {
    const unit = this.engine.workbook.getUnitId();
    return this.engine.spills.getArrayFormulaCellData()[unit]?.[this.sheet.getSheetId()]?.[row]?.[
      column
    ];
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    const held: Nullable<ICellData> = this.sheet.getCellMatrix().getValue(row, column);
    const typed = this.typed.get(row)?.get(column);
    return typed ? { ...held, ...typed } : held;
  }

  private makeRoom(bottom: number): void {
    if (bottom + SPARE < this.sheet.getRowCount()) return;
    this.engine.run(SetWorksheetRowCountMutation.id, this.sheet.getSheetId(), {
      rowCount: bottom + 2 * SPARE,
    });
  }

  private write(area: Area, cell: (row: number, column: number) => Nullable<ICellData>): void {
    for (let r = 0; r <= area.bottom - area.top; r++) {
      const line = this.typed.get(area.top + r) ?? new Map<number, ICellData>();
      this.typed.set(area.top + r, line);
      for (let c = 0; c <= area.right - area.left; c++) {
        const written = cell(r, c);
        if (written) line.set(area.left + c, written);
      }
    }
    this.engine.hold(this.handOver);
  }

  /** Hands what was typed to Univer, all at once: at each time it goes through all formulas of the workbook. */
  private readonly handOver = (): void => {
    const lines = [...this.typed];
    this.typed.clear();
    this.makeRoom(Math.max(...lines.map(([row]) => row)));
    if (lines.some(([, line]) => [...line.values()].some(({ f }) => f)))
      this.engine.expectFormulas();
    const cellValue = Object.fromEntries(
      lines.map(([row, line]) => [row, Object.fromEntries(line)] as const)
    );
    this.engine.run(SetRangeValuesMutation.id, this.sheet.getSheetId(), { cellValue });
    this.engine.touch();
  };
}

function hasContents(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.p) || (cell?.v !== undefined && cell.v !== null);
}
