import type { HostWorksheet } from "./hostWorksheet";
import type { RuleData } from "./ruleData";

interface Bound {
  type: string;
  formula?: string;
}

/** Excel.DataBarConditionalFormat. */
export class HostDataBarFormat {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly id: string
  ) {}

  get PositiveFormat(): HostDataBarFill {
    return new HostDataBarFill(this);
  }
  get LowerBoundRule(): Bound {
    return bound(this.rule.bounds?.lower ?? null, "LowestValue");
  }
  set LowerBoundRule({ formula }: Bound) {
    const upper = this.rule.bounds?.upper ?? null;
    this.change({ bounds: { lower: numberOf(formula), upper } });
  }
  get UpperBoundRule(): Bound {
    return bound(this.rule.bounds?.upper ?? null, "HighestValue");
  }
  set UpperBoundRule({ formula }: Bound) {
    const lower = this.rule.bounds?.lower ?? null;
    this.change({ bounds: { lower, upper: numberOf(formula) } });
  }

  get rule(): Partial<RuleData> {
    return this.sheet.rules.get(this.id) ?? {};
  }
  change(part: Partial<RuleData>): void {
    this.sheet.beforeChange();
    const rule = this.sheet.rules.get(this.id);
    if (rule) this.sheet.rules.set(this.id, { ...rule, ...part });
  }
}

/** Excel.ConditionalDataBarPositiveFormat. */
export class HostDataBarFill {
  constructor(private readonly bar: HostDataBarFormat) {}

  get FillColor(): string {
    return this.bar.rule.colors?.[0] ?? "";
  }
  set FillColor(color: string) {
    this.bar.change({ colors: [color] });
  }
}

function bound(value: number | null, otherwise: string): Bound {
  return value === null ? { type: otherwise } : { type: "Number", formula: String(value) };
}

function numberOf(formula: string | undefined): number | null {
  return formula === undefined ? null : Number(formula.replace(/^=/, ""));
}
