import { ORIENTATIONS, PAPER_SIZES } from "./choices";
import { HostHeadersFooters } from "./hostHeadersFooters";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseChoice } from "./refuseValue";

/** Excel.PageLayout: kept, not printed. */
export class HostPageLayout {
  /** What was set, by member. */
  readonly kept: Record<string, unknown> = {};

  readonly HeadersFooters = new HostHeadersFooters(this);

  constructor(private readonly sheet: HostWorksheet) {}

  get Orientation(): unknown {
    return this.kept["Orientation"] ?? "Portrait";
  }
  set Orientation(value: unknown) {
    refuseChoice("orientation", value, ORIENTATIONS);
    this.keep("Orientation", value);
  }
  get PaperSize(): unknown {
    return this.kept["PaperSize"] ?? "Letter";
  }
  set PaperSize(value: unknown) {
    refuseChoice("paper size", value, PAPER_SIZES);
    this.keep("PaperSize", value);
  }
  get Zoom(): unknown {
    return this.kept["Zoom"] ?? { scale: 100 };
  }
  set Zoom(value: unknown) {
    const { ignoresFitToPages } = this.sheet.workbook.state;
    const fits = typeof value === "object" && value !== null && "horizontalFitToPages" in value;
    if (fits && ignoresFitToPages) this.sheet.beforeChange();
    else this.keep("Zoom", value);
  }
  get CenterHorizontally(): unknown {
    return this.kept["CenterHorizontally"] ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.keep("CenterHorizontally", value);
  }
  SetPrintTitleRows(rows: string): void {
    this.keep("PrintTitleRows", rows);
  }
  SetPrintArea(area: unknown): void {
    this.keep("PrintArea", area);
  }

  keep(member: string, value: unknown): void {
    this.sheet.beforeChange();
    this.kept[member] = value;
  }
}
