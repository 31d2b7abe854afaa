import type { Area } from "../../core/area/area";
import { shiftFormula } from "../../core/formula/shiftFormula";
import { HostRuleFormat } from "./hostRuleFormat";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseFormula } from "./refuseFormula";

/** Excel.CustomConditionalFormat: a formula and a look. */
export class HostCustomFormat {
  readonly Rule: HostFormulaRule;
  readonly Format: HostRuleFormat;

  constructor(sheet: HostWorksheet, id: string, from: Area) {
    this.Rule = new HostFormulaRule(sheet, id, from);
    this.Format = new HostRuleFormat(sheet, id);
  }
}

/** Excel.ConditionalFormatRule. */
export class HostFormulaRule {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly id: string,
    private readonly from: Area
  ) {}

  get Formula(): string {
    const rule = this.sheet.rules.get(this.id);
    const first = rule?.areas[0] ?? this.from;
    const { top, left } = this.from;
    return shiftFormula(rule?.formula ?? "", top - first.top, left - first.left);
  }
  set Formula(formula: string) {
    this.sheet.beforeChange();
    refuseFormula(formula, "conditionalFormat");
    const rule = this.sheet.rules.get(this.id);
    if (!rule) return;
    const first = rule.areas[0] ?? this.from;
    const { top, left } = this.from;
    const own = shiftFormula(formula, first.top - top, first.left - left);
    this.sheet.rules.set(this.id, { ...rule, formula: own });
  }
}
