import { parseArea } from "../../core/area/parseArea";
import { HostRange } from "./hostRange";
import type { HostWorksheet } from "./hostWorksheet";

const KEPT = "HorizontalPageBreaks";

/** Excel.PageBreakCollection across a sheet: kept with its page layout, by the rows, from 0, that begin a page. */
export class HostPageBreaks {
  constructor(private readonly sheet: HostWorksheet) {}

  get rows(): number[] {
    const kept = this.sheet.PageLayout.kept[KEPT];
    return Array.isArray(kept) ? kept : [];
  }
  GetCount(): number {
    return this.rows.length;
  }
  Add(range: HostRange | string): void {
    this.sheet.beforeChange();
    const { top } = range instanceof HostRange ? range.area : parseArea(range);
    this.sheet.PageLayout.kept[KEPT] = [...this.rows, top];
  }
  RemovePageBreaks(): void {
    this.sheet.beforeChange();
    delete this.sheet.PageLayout.kept[KEPT];
  }
}
