import type { HostWorksheet } from "./hostWorksheet";

/** Excel.Chart that the file held which the workbook was opened from: known by its name, and deleted; all else stays in the file. */
export class HostFiledChart {
  /** `relation` is the id by which the sheet's drawing finds it in the file. */
  constructor(
    private readonly sheet: HostWorksheet,
    readonly Name: string,
    readonly relation: string
  ) {}

  get _Id(): string {
    return `{filed-chart-${this.sheet._Id}-${this.relation}}`;
  }
  Delete(): void {
    this.sheet.Charts.remove(this);
  }
}
