import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetNameMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../../core/area/area";
import { inArea } from "../../core/area/inArea";
import { ExcelFailure } from "./excelFailure";
import { HostCharts } from "./hostCharts";
import { HostFreezePanes } from "./hostFreezePanes";
import { HostNull } from "./hostNull";
import { HostPageBreaks } from "./hostPageBreaks";
import { HostPageLayout } from "./hostPageLayout";
import { HostProtection } from "./hostProtection";
import { HostRange } from "./hostRange";
import { HostRangeAreas } from "./hostRangeAreas";
import { HostSheetProperties } from "./hostSheetProperties";
import type { HostWorkbook } from "./hostWorkbook";
import { parseAddress, parseAddresses } from "./parseAddress";
import { RuleStore } from "./ruleStore";
import { SheetCells } from "./sheetCells";
import { SheetSizes } from "./sheetSizes";
import { refuseColor, refuseSheetName } from "./refuseValue";

/** Excel's largest address text; what is beyond is cut off without a word. */
const LONGEST_ADDRESS = 8192;

/** Excel.Worksheet over one sheet of Univer's; members are named as on the wire. */
export class HostWorksheet {
  static readonly since = {
    GetRanges: 1.9,
    Calculate: 1.6,
    CustomProperties: 1.12,
    FreezePanes: 1.7,
    HorizontalPageBreaks: 1.9,
    PageLayout: 1.9,
    ShowGridlines: 1.8,
    TabColor: 1.7,
    _RegisterDataChangedEvent: 1.7,
    _UnregisterDataChangedEvent: 1.7,
  };
  readonly cells: SheetCells;
  readonly rules: RuleStore;
  readonly sizes: SheetSizes;
  readonly Charts = new HostCharts(this);
  readonly PageLayout = new HostPageLayout(this);
  readonly HorizontalPageBreaks = new HostPageBreaks(this);
  readonly FreezePanes = new HostFreezePanes(this);
  readonly CustomProperties = new HostSheetProperties(this);
  readonly properties = new Map<string, string>();
  isProtected = false;

  constructor(
    readonly workbook: HostWorkbook,
    public data: Worksheet
  ) {
    this.cells = new SheetCells(workbook.engine, data, workbook.state);
    this.rules = new RuleStore(workbook.engine, data.getSheetId(), workbook.state);
    this.sizes = new SheetSizes(workbook.engine, data.getSheetId());
  }

  /** The sheet was gone and is there again, as another object of Univer's. */
  isBack(data: Worksheet): void {
    if (data === this.data) return;
    this.data = data;
    this.cells.isBack(data);
  }

  get univerId(): string {
    return this.data.getSheetId();
  }
  get _Id(): string {
    return this.workbook.idOf(this);
  }
  get Id(): string {
    return this._Id;
  }
  get Name(): string {
    return this.data.getName();
  }
  set Name(name: string) {
    this.workbook.beforeRestructure();
    refuseSheetName(name);
    const before = this.Name;
    this.workbook.engine.run(SetWorksheetNameMutation.id, this.univerId, { name });
    this.workbook.onChange({ kind: "renamed", sheetId: this._Id, before, after: name });
  }
  get Visibility(): string {
    return this.data.getConfig().hidden === BooleanNumber.TRUE ? "Hidden" : "Visible";
  }
  get Position(): number {
    return this.workbook.inOrder().indexOf(this);
  }
  get Protection(): HostProtection {
    return new HostProtection(this.isProtected);
  }
  get ShowGridlines(): boolean {
    return this.data.getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  set ShowGridlines(on: boolean) {
    this.beforeChange();
    const showGridlines = on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.workbook.engine.run(ToggleGridlinesMutation.id, this.univerId, { showGridlines });
  }
  get TabColor(): string {
    return this.data.getConfig().tabColor;
  }
  set TabColor(color: string) {
    this.beforeChange();
    if (color !== "") refuseColor(color);
    this.workbook.engine.run(SetTabColorMutation.id, this.univerId, { color });
  }

  GetUsedRangeOrNullObject(valuesOnly = false): HostRange | HostNull {
    const area = this.usedArea(valuesOnly);
    return area ? new HostRange(this, area) : new HostNull();
  }
  GetUsedRange(valuesOnly = false): HostRange {
    const blank = { top: 0, left: 0, bottom: 0, right: 0 };
    return new HostRange(this, this.usedArea(valuesOnly) ?? blank);
  }
  GetRange(address?: string): HostRange {
    return new HostRange(this, address ? parseAddress(address) : this.whole);
  }
  GetRangeByIndexes(top: number, left: number, rows: number, columns: number): HostRange {
    return new HostRange(this, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  GetRanges(addresses?: string): HostRangeAreas {
    const areas = addresses ? parseAddresses(addresses.slice(0, LONGEST_ADDRESS)) : [this.whole];
    return new HostRangeAreas(this, areas);
  }
  Activate(): void {
    if (this.Visibility !== "Visible")
      throw new ExcelFailure("InvalidOperation", "A hidden sheet is not activated.");
    this.workbook.activate(this);
  }
  Delete(): void {
    this.workbook.beforeRestructure();
    const others = this.workbook.inOrder().filter((sheet) => sheet !== this);
    if (!others.some(({ Visibility }) => Visibility === "Visible"))
      throw new ExcelFailure("InvalidOperation", "A workbook must have a sheet in sight.");
    this.workbook.removeSheet(this);
  }
  /** Calculates the sheet, and applies the rules that look at other cells than their own. */
  Calculate(): void {
    this.cells.late.calculated();
    this.rules.calculated();
  }
  _RegisterDataChangedEvent(): void {
    // The host tells of every change; Office.js asks for it once.
  }
  _UnregisterDataChangedEvent(): void {
    // See above.
  }

  /** Every member that changes cells, formats or rules of this sheet asks first. */
  beforeChange(): void {
    if (this.isProtected) throw new ExcelFailure("AccessDenied", `${this.Name} is protected.`);
    this.workbook.beforeChange();
    this.workbook.onEdit();
  }

  get whole(): Area {
    return { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  }

  /** The smallest area inside `within` with every value, or with every value and format; null when there is none. */
  usedArea(valuesOnly: boolean, within: Area = this.whole): Area | null {
    let area: Area | null = null;
    this.workbook.engine.release();
    this.data.getCellMatrix().forValue((row, column, cell) => {
      if (!cell) return;
      const empty = cell.v === undefined || cell.v === null || cell.v === "";
      if (empty && !cell.f && (valuesOnly || !cell.s)) return;
      if (!inArea(within, row, column)) return;
      area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    });
    return area;
  }
}
