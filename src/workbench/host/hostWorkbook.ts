import { mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../../core/area/area";
import { Engine } from "./engine";
import { ExcelFailure } from "./excelFailure";
import { HostApplication } from "./hostApplication";
import type { HostChange } from "./hostChange";
import { HostProtection } from "./hostProtection";
import { HostRange } from "./hostRange";
import { HostSettings } from "./hostSettings";
import type { HostState } from "./hostState";
import { HostFiledChart } from "./hostFiledChart";
import { HostWorksheet } from "./hostWorksheet";
import { HostWorksheets } from "./hostWorksheets";
import type { SheetData } from "./sheetData";
import type { Surroundings } from "./surroundings";
import { addedSheetData, workbookData } from "./workbookData";

/** The root of the object model: Excel.Workbook with its sheets, active sheet and selection. */
export class HostWorkbook {
  readonly engine: Engine;
  /** Told of selections that the add-in makes. */
  onSelect: (sheet: HostWorksheet, area: Area) => void = () => undefined;
  /** Told of everything that the add-in does to what a file of the workbook holds. */
  onEdit: () => void = () => undefined;
  /** Told of changes of cells and sheets. */
  onChange: (change: HostChange) => void = () => undefined;
  /** `others` are the further areas where several are selected. */
  selection: { sheet: string; area: Area; others?: readonly Area[] } | null = null;
  /** Ranges that Office.js asked to keep for later requests, by the id it was given. */
  readonly references = new Map<string, object>();
  readonly settings = new Map<string, unknown>();
  /** Changes made within the present request. */
  changes = 0;
  /** Called before the workbook is changed. */
  onBeforeChange: () => void = () => undefined;
  /** By Univer's id, those that are gone too: undoing may bring them back. */
  private readonly sheets = new Map<string, HostWorksheet>();
  private lastReference = 0;
  private lastSheet: number;

  constructor(
    sheets: readonly SheetData[],
    readonly state: HostState,
    surroundings: Surroundings
  ) {
    this.engine = new Engine(workbookData(sheets), surroundings, state);
    this.inOrder().forEach((made, index) => {
      for (const rule of [...(sheets[index]?.rules ?? [])].reverse()) made.rules.add(rule);
      made.isProtected = sheets[index]?.isProtected ?? false;
      for (const [key, text] of sheets[index]?.properties ?? []) made.properties.set(key, text);
      for (const { name, chart } of sheets[index]?.drawings ?? [])
        if (chart !== undefined) made.Charts._Items.push(new HostFiledChart(made, name, chart));
    });
    this.lastSheet = sheets.length;
    if (surroundings.onScreen) this.engine.expectRules();
    if (sheets.some(hasFormulas)) this.engine.expectFormulas();
  }

  GetSelectedRange(): HostRange {
    const { selection } = this;
    if (selection?.others !== undefined)
      throw new ExcelFailure("InvalidSelection", "Several ranges are selected.");
    const sheet = this.Worksheets.GetItem(selection?.sheet ?? this.activeSheet);
    return new HostRange(sheet, selection?.area ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }
  get Worksheets(): HostWorksheets {
    return new HostWorksheets(this);
  }
  get Settings(): HostSettings {
    return new HostSettings(this);
  }
  get Application(): HostApplication {
    return new HostApplication(this);
  }
  get Protection(): HostProtection {
    return new HostProtection(this.state.structureProtected);
  }
  get ReadOnly(): boolean {
    return this.state.readOnly;
  }
  _RemoveReference(id: string): void {
    this.references.delete(id);
  }

  /** Name of the sheet in front. */
  get activeSheet(): string {
    return this.engine.workbook.getActiveSheet().getName();
  }
  activate(sheet: HostWorksheet): void {
    if (sheet.Name === this.activeSheet) return;
    this.engine.run(SetWorksheetActiveOperation.id, sheet.univerId, {});
    this.onChange({ kind: "activated", sheetId: sheet._Id });
  }

  /** The sheets in tab order, those that a user added too. */
  inOrder(): HostWorksheet[] {
    return this.engine.workbook.getSheets().map((worksheet) => this.sheetOf(worksheet));
  }

  private sheetOf(worksheet: Worksheet): HostWorksheet {
    const known = this.sheets.get(worksheet.getSheetId());
    known?.isBack(worksheet);
    if (known) return known;
    const made = new HostWorksheet(this, worksheet);
    this.sheets.set(worksheet.getSheetId(), made);
    return made;
  }

  /** What the add-in sees as a sheet's id: in each session another, in later ones what was another sheet's before. */
  idOf(sheet: HostWorksheet): string {
    const { session } = this.state;
    if (session === 0) return sheet.univerId;
    const all = this.inOrder();
    return all[(all.indexOf(sheet) + session) % all.length]?.univerId ?? sheet.univerId;
  }

  keep(object: object): string {
    const id = `reference-${++this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  select(sheet: HostWorksheet, area: Area, others: readonly Area[] = []): void {
    this.selection = { sheet: sheet.Name, area, ...(others.length > 0 && { others }) };
    this.onSelect(sheet, area);
  }

  /** Every member that changes the workbook asks first; throws what Excel answers when it does not allow it. */
  beforeChange(): void {
    if (this.state.readOnly) throw new ExcelFailure("AccessDenied", "The workbook is read-only.");
    if (this.state.failing)
      throw new ExcelFailure("GeneralException", "The request failed once more.");
    if (this.state.failAt?.sync === 0 && this.changes >= this.state.failAt.afterChanges) {
      this.state.failing = this.state.failAt.forGood ?? false;
      this.state.failAt = null;
      throw new ExcelFailure("GeneralException", "The request failed on the way.");
    }
    this.onBeforeChange();
    this.changes++;
  }

  /** As `beforeChange`, for sheets added, deleted, moved or renamed. */
  beforeRestructure(): void {
    if (this.state.structureProtected)
      throw new ExcelFailure("AccessDenied", "The structure of the workbook is protected.");
    this.beforeChange();
    this.onEdit();
  }

  insertSheet(name: string, data: SheetData = { name, values: [] }): HostWorksheet {
    const id = `s${++this.lastSheet}`;
    const built = { ...addedSheetData(id, data), name };
    const sheet = mergeWorksheetSnapshotWithDefault(built);
    const index = this.engine.workbook.getSheets().length;
    this.engine.run(InsertSheetMutation.id, id, { index, sheet });
    const worksheet = this.engine.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`Univer did not insert the sheet ${name}.`);
    if (hasFormulas(data)) this.engine.expectFormulas();
    this.onChange({ kind: "added", sheetId: id });
    return this.sheetOf(worksheet);
  }

  removeSheet(sheet: HostWorksheet): void {
    const { _Id: sheetId, univerId } = sheet;
    this.engine.run(RemoveSheetMutation.id, univerId, { subUnitName: sheet.Name });
    this.onChange({ kind: "deleted", sheetId });
  }
}

function hasFormulas({ formulas }: SheetData): boolean {
  return formulas?.some((row) => row.some(Boolean)) ?? false;
}
