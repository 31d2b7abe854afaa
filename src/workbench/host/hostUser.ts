import type { RawCell } from "../../core/cell/rawCell";
import type { ExcelHost } from "./excelHost";
import { exportSheet } from "./exportSheet";
import type { HostWorksheet } from "./hostWorksheet";
import { parseAddress, parseAddresses } from "./parseAddress";
import { ruleWithoutRows } from "./ruleWithoutRows";
import { shiftedRule } from "./shiftedRule";

/** What the person in front of the screen does, past the add-in: typing, inserting rows, copying and renaming sheets. */
export class HostUser {
  constructor(private readonly host: ExcelHost) {}

  /** Types into one cell; handlers of onChanged are told. */
  type(sheetName: string, address: string, value: RawCell): void {
    const sheet = this.sheet(sheetName);
    const area = parseAddress(address);
    sheet.cells.type(area, [[value]]);
    this.host.tellChanged(sheet._Id, address);
  }

  /** Inserts rows above the row with this number (from 1). */
  async insertRows(sheetName: string, above: number, count: number): Promise<void> {
    const sheet = this.sheet(sheetName);
    const { engine } = sheet.workbook;
    await engine.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(sheet.univerId)
      ?.insertRowsBefore(above - 1, count);
    for (const id of sheet.rules.order) {
      const rule = sheet.rules.get(id);
      if (rule) sheet.rules.set(id, shiftedRule(rule, above - 1, count));
    }
    this.host.tellChanged(sheet._Id, `${above}:${above + count - 1}`);
  }

  /** Deletes rows from the row with this number (from 1) on. */
  async deleteRows(sheetName: string, first: number, count: number): Promise<void> {
    const sheet = this.sheet(sheetName);
    const { engine } = sheet.workbook;
    await engine.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(sheet.univerId)
      ?.deleteRows(first - 1, count);
    for (const id of [...sheet.rules.order]) {
      const rule = sheet.rules.get(id);
      const left = rule && ruleWithoutRows(rule, first - 1, count);
      if (left) sheet.rules.set(id, left);
      else sheet.rules.delete(id);
    }
    this.host.tellChanged(sheet._Id, `${first}:${first + count - 1}`);
  }

  /** Selects areas of a sheet, which comes in front: "C4", "C4,C9:D9", "A:B". */
  select(sheetName: string, addresses: string): void {
    const sheet = this.sheet(sheetName);
    const [first, ...others] = parseAddresses(addresses);
    sheet.Activate();
    if (first !== undefined) sheet.workbook.select(sheet, first, others);
  }

  addSheet(name: string): void {
    this.host.workbook.Worksheets.Add(name);
    this.host.tell();
  }

  deleteSheet(name: string): void {
    this.sheet(name).Delete();
    this.host.tell();
  }

  /** Copies a sheet with everything on it, its rules and properties too. */
  copySheet(sheetName: string, name: string): void {
    const original = this.sheet(sheetName);
    const data = exportSheet(original);
    const copy = this.host.workbook.insertSheet(name, { ...data, name });
    for (const rule of [...(data.rules ?? [])].reverse()) copy.rules.add(rule);
    for (const [key, value] of original.properties) copy.properties.set(key, value);
    this.host.tell();
  }

  renameSheet(sheetName: string, name: string): void {
    this.sheet(sheetName).Name = name;
    this.host.tell();
  }

  private sheet(name: string): HostWorksheet {
    return this.host.workbook.Worksheets.GetItem(name);
  }
}
