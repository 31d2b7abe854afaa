import type { HostWorksheet } from "./hostWorksheet";

/** Title, legend, labels or axis of a chart. */
export class HostChartPart {
  static readonly since = { ReversePlotOrder: 1.7, TickLabelSpacing: 1.7 };
  /** What was set, by member. */
  readonly kept: Record<string, unknown> = {};

  constructor(private readonly sheet: HostWorksheet) {}

  /** Excel.ChartAxisFormat: its font's size alone. */
  get Format(): { Font: HostChartFont } {
    return { Font: new HostChartFont(this.kept, (member, value) => this.keep(member, value)) };
  }
  get TickLabelSpacing(): unknown {
    return this.kept["TickLabelSpacing"] ?? 1;
  }
  set TickLabelSpacing(value: unknown) {
    this.keep("TickLabelSpacing", value);
  }

  get Text(): unknown {
    return this.kept["Text"] ?? "";
  }
  set Text(value: unknown) {
    this.keep("Text", value);
  }
  get Visible(): unknown {
    return this.kept["Visible"] ?? true;
  }
  set Visible(value: unknown) {
    this.keep("Visible", value);
  }
  get Minimum(): unknown {
    return this.kept["Minimum"];
  }
  set Minimum(value: unknown) {
    this.keep("Minimum", value);
  }
  get Maximum(): unknown {
    return this.kept["Maximum"];
  }
  set Maximum(value: unknown) {
    this.keep("Maximum", value);
  }
  get Position(): unknown {
    return this.kept["Position"] ?? "Right";
  }
  set Position(value: unknown) {
    this.keep("Position", value);
  }
  get ReversePlotOrder(): unknown {
    return this.kept["ReversePlotOrder"] ?? false;
  }
  set ReversePlotOrder(value: unknown) {
    this.keep("ReversePlotOrder", value);
  }
  get ShowValue(): unknown {
    return this.kept["ShowValue"] ?? false;
  }
  set ShowValue(value: unknown) {
    this.keep("ShowValue", value);
  }

  private keep(member: string, value: unknown): void {
    this.sheet.beforeChange();
    this.kept[member] = value;
  }
}

/** Excel.ChartFont. */
class HostChartFont {
  constructor(
    private readonly kept: Readonly<Record<string, unknown>>,
    private readonly keep: (member: string, value: unknown) => void
  ) {}

  get Size(): unknown {
    return this.kept["FontSize"] ?? 10;
  }
  set Size(value: unknown) {
    this.keep("FontSize", value);
  }
}
