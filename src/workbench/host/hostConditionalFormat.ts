import type { Area } from "../../core/area/area";
import { ExcelFailure } from "./excelFailure";
import { HostCellValueFormat } from "./hostCellValueFormat";
import { HostCustomFormat } from "./hostCustomFormat";
import { HostDataBarFormat } from "./hostDataBarFormat";
import { HostNull } from "./hostNull";
import type { HostWorksheet } from "./hostWorksheet";
import { KeptObject } from "./keptObject";
import type { RuleData } from "./ruleData";

/** Excel.ConditionalFormat, seen from a range: its formulas read as from that range's first cell (issue 5194). */
export class HostConditionalFormat extends KeptObject {
  constructor(
    sheet: HostWorksheet,
    private readonly id: string,
    private readonly from: Area
  ) {
    super(sheet);
  }

  get _Id(): string {
    return this.Id;
  }
  get Id(): string {
    return this.sheet.workbook.state.idsArePriorities ? String(this.Priority) : this.id;
  }
  get Type(): string {
    return this.rule.type;
  }
  get Priority(): number {
    return this.sheet.rules.order.indexOf(this.id);
  }
  set Priority(index: number) {
    this.sheet.beforeChange();
    this.sheet.rules.move(this.id, index);
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue ?? false;
  }
  set StopIfTrue(stopIfTrue: boolean) {
    this.sheet.beforeChange();
    this.sheet.rules.set(this.id, { ...this.rule, stopIfTrue });
  }
  get Custom(): HostCustomFormat {
    return this.only(this.CustomOrNullObject);
  }
  get CustomOrNullObject(): HostCustomFormat | HostNull {
    return this.rule.type === "Custom"
      ? new HostCustomFormat(this.sheet, this.id, this.from)
      : new HostNull();
  }
  get CellValue(): HostCellValueFormat {
    return this.only(this.CellValueOrNullObject);
  }
  get CellValueOrNullObject(): HostCellValueFormat | HostNull {
    return this.rule.type === "CellValue"
      ? new HostCellValueFormat(this.sheet, this.id)
      : new HostNull();
  }
  get DataBar(): HostDataBarFormat {
    return this.only(this.DataBarOrNullObject);
  }
  get DataBarOrNullObject(): HostDataBarFormat | HostNull {
    return this.rule.type === "DataBar"
      ? new HostDataBarFormat(this.sheet, this.id)
      : new HostNull();
  }
  Delete(): void {
    this.sheet.beforeChange();
    this.found();
    this.sheet.rules.delete(this.id);
  }

  private get rule(): RuleData {
    return this.found();
  }
  private found(): RuleData {
    const rule = this.sheet.rules.get(this.id);
    if (!rule || this.sheet.workbook.state.damaged(rule))
      throw new ExcelFailure("ItemNotFound", `No conditional format ${this.id}`);
    return rule;
  }
  private only<T>(found: T | HostNull): T {
    if (found instanceof HostNull)
      throw new ExcelFailure("InvalidOperation", `The conditional format is a ${this.rule.type}.`);
    return found;
  }
}
