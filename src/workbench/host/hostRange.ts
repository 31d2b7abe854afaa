import type { Area, RawCell } from "../../core/grid/grid";
import { HostNull } from "./hostNull";
import type { HostWorksheet } from "./hostWorksheet";

/** An object that Office.js may keep between two requests. */
class Kept {
  _ReferenceId = "";
  constructor(readonly sheet: HostWorksheet) {}

  _KeepReference(): void {
    if (this._ReferenceId === "") this._ReferenceId = this.sheet.workbook.keep(this);
  }
}

/** Excel.Range over the host's cells; members are named as on the wire. */
export class HostRange extends Kept {
  constructor(
    sheet: HostWorksheet,
    readonly area: Area
  ) {
    super(sheet);
  }

  get Values(): RawCell[][] {
    return this.each((r, c) => this.sheet.data.values[r]?.[c] ?? "");
  }
  get NumberFormat(): string[][] {
    return this.each((r, c) => this.sheet.data.formats?.[r]?.[c] ?? "General");
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

  GetMergedAreasOrNullObject(): HostRangeAreas | HostNull {
    const inside = (this.sheet.data.merges ?? []).filter((merge) => overlap(merge, this.area));
    return inside.length === 0 ? new HostNull() : new HostRangeAreas(this.sheet, inside);
  }
  Select(): void {
    this.sheet.workbook.select(this.sheet, this.area);
  }

  private each<T>(cell: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (_unused, c) =>
        cell(this.area.top + r, this.area.left + c)
      )
    );
  }
}

/** Excel.RangeAreas: several ranges of one sheet. */
export class HostRangeAreas extends Kept {
  constructor(
    sheet: HostWorksheet,
    private readonly areas: readonly Area[]
  ) {
    super(sheet);
  }

  get Areas(): { _Items: HostRange[] } {
    return { _Items: this.areas.map((area) => new HostRange(this.sheet, area)) };
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
