import { HostRuleFormat } from "./hostRuleFormat";
import type { HostWorksheet } from "./hostWorksheet";

/** Excel.CellValueConditionalFormat: a comparison and a look. */
export class HostCellValueFormat {
  readonly Format: HostRuleFormat;

  constructor(
    private readonly sheet: HostWorksheet,
    private readonly id: string
  ) {
    this.Format = new HostRuleFormat(sheet, id);
  }

  get Rule(): object {
    const { operator = "", formula1 = "", formula2 } = this.sheet.rules.get(this.id) ?? {};
    return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  set Rule(given: object) {
    this.sheet.beforeChange();
    const rule = this.sheet.rules.get(this.id);
    if (rule) this.sheet.rules.set(this.id, { ...rule, ...given });
  }
}
