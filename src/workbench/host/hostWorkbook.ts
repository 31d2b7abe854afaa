import type { Area } from "../../core/grid/grid";
import { ExcelFailure } from "./excelFailure";
import { HostWorksheet } from "./hostWorksheet";
import type { SheetData } from "./sheetData";

/** The root of the object model: Excel.Workbook with its sheets, active sheet and selection. */
export class HostWorkbook {
  activeSheet: string;
  selection: { sheet: string; area: Area } | null = null;
  /** Ranges that Office.js asked to keep for later requests, by the id it was given. */
  readonly references = new Map<string, object>();
  private lastReference = 0;

  constructor(readonly sheets: SheetData[]) {
    this.activeSheet = sheets[0]?.name ?? "";
  }

  get Worksheets(): HostWorksheets {
    return new HostWorksheets(this);
  }

  keep(object: object): string {
    const id = `reference-${++this.lastReference}`;
    this.references.set(id, object);
    return id;
  }
  _RemoveReference(id: string): void {
    this.references.delete(id);
  }

  select(sheet: HostWorksheet, area: Area): void {
    this.selection = { sheet: sheet.Name, area };
  }
}

/** Excel.WorksheetCollection; a sheet is found by name or by id, as in Excel. */
export class HostWorksheets {
  constructor(private readonly workbook: HostWorkbook) {}

  get _Items(): HostWorksheet[] {
    return this.workbook.sheets.map((data) => new HostWorksheet(this.workbook, data));
  }
  GetItem(key: string): HostWorksheet {
    const sheet = this._Items.find((item) => item.Name === key || item._Id === key);
    if (!sheet) throw new ExcelFailure("ItemNotFound", `No sheet ${key}`);
    return sheet;
  }
}
