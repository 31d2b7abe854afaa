import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { areaAddress, columnLetters } from "../../core/area/address";
import type { Area } from "../../core/area/area";
import type { RawCell } from "../../core/cell/rawCell";
import { storedFormula } from "../../core/formula/storedFormula";
import { ExcelFailure } from "./excelFailure";
import { HostConditionalFormats } from "./hostConditionalFormats";
import { HostNull } from "./hostNull";
import { HostRangeAreas } from "./hostRangeAreas";
import { HostRangeFormat } from "./hostRangeFormat";
import type { HostWorksheet } from "./hostWorksheet";
import { KeptObject } from "./keptObject";
import { NotImplemented } from "./notImplemented";
import { overlap } from "./overlap";
import { parseAddress } from "./parseAddress";
import { refuseContents } from "./refuseContents";
import { refuseNumberFormat } from "./refuseValue";
import { shownLooks } from "./shownLooks";

/** Merged areas that Excel gives at once. Source: its reference of getMergedAreasOrNullObject. */
const MOST_MERGES = 512;

/** Excel.Range over the host's cells; members are named as on the wire. */
export class HostRange extends KeptObject {
  static readonly since = {
    ConditionalFormats: 1.6,
    GetMergedAreasOrNullObject: 1.13,
    GetSpillingToRangeOrNullObject: 1.12,
    GetUsedRangeOrNullObject: 1.4,
    GetResizedRange: 1.3,
    Unmerge: 1.2,
    Hyperlink: 1.7,
    GetDisplayedCellProperties: 1.19,
  };

  constructor(
    sheet: HostWorksheet,
    readonly area: Area
  ) {
    super(sheet);
  }

  get Address(): string {
    return `${this.sheet.Name}!${localAddress(this.area)}`;
  }
  get Values(): RawCell[][] | null {
    return this.tooMany ? null : this.each((r, c) => this.sheet.cells.value(r, c));
  }
  set Values(values: unknown) {
    this.type(values);
  }
  get Formulas(): RawCell[][] | null {
    return this.tooMany
      ? null
      : this.each((r, c) => this.sheet.cells.formula(r, c)).map((row) =>
          row.map((held) => this.spelt(held))
        );
  }
  set Formulas(formulas: unknown) {
    this.type(formulas);
  }
  get NumberFormat(): string[][] | null {
    return this.tooMany ? null : this.each((r, c) => this.sheet.cells.format(r, c));
  }
  set NumberFormat(formats: unknown) {
    this.sheet.beforeChange();
    const all = this.matrix<string | null>(formats);
    for (const format of all.flat()) if (format !== null) refuseNumberFormat(format);
    this.sheet.cells.formatAs(this.area, all);
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get Format(): HostRangeFormat {
    return new HostRangeFormat(this.sheet, this.area);
  }
  get ConditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this.sheet, [this.area]);
  }

  GetMergedAreasOrNullObject(): HostRangeAreas | HostNull {
    const inside = this.sheet.data
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({
        top: startRow,
        left: startColumn,
        bottom: endRow,
        right: endColumn,
      }))
      // Those whose first cell lies in the range (office-js issue 3611).
      .filter(({ top, left }) => overlap({ top, left, bottom: top, right: left }, this.area));
    if (inside.length > MOST_MERGES)
      throw new ExcelFailure("GeneralException", `${this.Address} has too many merged areas.`);
    return inside.length === 0 ? new HostNull() : new HostRangeAreas(this.sheet, inside);
  }
  GetSpillingToRangeOrNullObject(): HostRange | HostNull {
    const area = this.sheet.cells.spill(this.area.top, this.area.left);
    return area ? new HostRange(this.sheet, area) : new HostNull();
  }
  /** The fills that are seen, those of conditional formats too. */
  async GetDisplayedCellProperties(): Promise<unknown[][]> {
    const looks = await shownLooks(this.sheet);
    return this.each((r, c) => {
      const own = new HostRange(this.sheet, { top: r, left: c, bottom: r, right: c });
      const color = looks.get(areaAddress(own.area))?.fill ?? own.Format.Fill.Color;
      return { format: { fill: { color } } };
    });
  }
  Merge(): void {
    this.sheet.beforeChange();
    const { top, left, bottom, right } = this.area;
    const range = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
    this.sheet.workbook.engine.run(AddWorksheetMergeMutation.id, this.sheet.univerId, {
      ranges: [range],
    });
  }
  /** Takes apart the merged areas that the range touches. */
  Unmerge(): void {
    this.sheet.beforeChange();
    const { top, left, bottom, right } = this.area;
    const ranges = this.sheet.data
      .getMergeData()
      .filter(
        ({ startRow, startColumn, endRow, endColumn }) =>
          startRow <= bottom && endRow >= top && startColumn <= right && endColumn >= left
      );
    if (ranges.length === 0) return;
    this.sheet.workbook.engine.run(RemoveWorksheetMergeMutation.id, this.sheet.univerId, {
      ranges,
    });
  }
  /** One row of the range, counted within it. */
  GetRow(row: number): HostRange {
    const top = this.area.top + row;
    return new HostRange(this.sheet, { ...this.area, top, bottom: top });
  }
  GetBoundingRect(other: HostRange | string): HostRange {
    const area = typeof other === "string" ? parseAddress(other) : other.area;
    return new HostRange(this.sheet, {
      top: Math.min(this.area.top, area.top),
      left: Math.min(this.area.left, area.left),
      bottom: Math.max(this.area.bottom, area.bottom),
      right: Math.max(this.area.right, area.right),
    });
  }
  /** Office.js asks this before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw new ExcelFailure("InvalidArgument", `The array does not fit ${this.Address}.`);
  }
  Select(): void {
    this.sheet.workbook.select(this.sheet, this.area);
  }

  /** Empties the cells: their contents, their looks or both. */
  Clear(applyTo = "All"): void {
    this.sheet.beforeChange();
    if (!["All", "Contents", "Formats"].includes(applyTo))
      throw new NotImplemented(`HostRange.Clear(${applyTo})`);
    if (applyTo !== "Formats") this.write(this.each(() => ""));
    if (applyTo !== "Contents") this.sheet.cells.undress(this.area);
  }
  get Worksheet(): HostWorksheet {
    return this.sheet;
  }
  GetUsedRangeOrNullObject(valuesOnly = false): HostRange | HostNull {
    const area = this.sheet.usedArea(valuesOnly, this.area);
    return area ? new HostRange(this.sheet, area) : new HostNull();
  }

  private get tooMany(): boolean {
    return this.RowCount * this.ColumnCount > this.sheet.workbook.state.maxCells;
  }
  private spelt(held: RawCell): RawCell {
    const { unregistered } = this.sheet.workbook.state;
    const isFormula = typeof held === "string" && held.startsWith("=");
    return isFormula && unregistered !== null ? unregistered(storedFormula(held)) : held;
  }
  private type(values: unknown): void {
    this.sheet.beforeChange();
    const cells = this.matrix<RawCell>(values);
    const { top, left } = this.area;
    refuseContents(cells, (r, c) => this.sheet.cells.format(top + r, left + c) === "@");
    this.write(cells);
  }

  private write(cells: RawCell[][]): void {
    this.sheet.cells.type(this.area, cells);
    const address = areaAddress(this.area);
    this.sheet.workbook.onChange({ kind: "cells", sheetId: this.sheet._Id, address });
  }

  /** A value for all cells, or one a cell in the range's shape; any other shape is refused. */
  private matrix<T>(values: unknown): T[][] {
    if (!Array.isArray(values)) return this.each(() => values as T);
    const rows = values as T[][];
    if (rows.length !== this.RowCount || rows.some((row) => row.length !== this.ColumnCount))
      throw new ExcelFailure("InvalidArgument", `The array does not fit ${this.Address}.`);
    return rows;
  }

  private each<T>(cell: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (_unused, c) =>
        cell(this.area.top + r, this.area.left + c)
      )
    );
  }
}

/** An area as Excel writes it: whole columns are "A:C", whole rows "3:4". */
function localAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === 1_048_575) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === 16_383) return `${top + 1}:${bottom + 1}`;
  return areaAddress(area);
}
