import { ExcelFailure } from "./excelFailure";
import type { HostWorksheet } from "./hostWorksheet";
import type { RuleLook } from "./ruleData";
import { refuseColor } from "./refuseValue";

const SIDES: readonly string[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** Excel.ConditionalRangeFormat: what a rule does to a cell. */
export class HostRuleFormat {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly id: string
  ) {}

  get Fill(): HostRuleFill {
    return new HostRuleFill(this);
  }
  get Font(): HostRuleFont {
    return new HostRuleFont(this);
  }
  get Borders(): HostRuleBorders {
    return new HostRuleBorders(this);
  }

  look(): RuleLook {
    return this.sheet.rules.get(this.id)?.look ?? {};
  }
  change(look: RuleLook): void {
    this.sheet.beforeChange();
    const rule = this.sheet.rules.get(this.id);
    if (rule) this.sheet.rules.set(this.id, { ...rule, look: { ...rule.look, ...look } });
  }
}

/** Excel.ConditionalRangeFill. */
export class HostRuleFill {
  constructor(private readonly format: HostRuleFormat) {}

  get Color(): string {
    return this.format.look().fill ?? "";
  }
  set Color(fill: string) {
    refuseColor(fill);
    this.format.change({ fill });
  }
}

/** Excel.ConditionalRangeFont. */
export class HostRuleFont {
  constructor(private readonly format: HostRuleFormat) {}

  get Color(): string {
    return this.format.look().color ?? "";
  }
  set Color(color: string) {
    refuseColor(color);
    this.format.change({ color });
  }
  get Bold(): boolean {
    return this.format.look().bold ?? false;
  }
  set Bold(bold: boolean) {
    this.format.change({ bold });
  }
  get Italic(): boolean {
    return this.format.look().italic ?? false;
  }
  set Italic(italic: boolean) {
    this.format.change({ italic });
  }
}

/** Excel.ConditionalRangeBorderCollection; the host keeps one colour for all sides. */
export class HostRuleBorders {
  constructor(private readonly format: HostRuleFormat) {}

  GetItem(side: string): HostRuleBorder {
    if (!SIDES.includes(side)) throw new ExcelFailure("InvalidArgument", `No border ${side}`);
    return new HostRuleBorder(this.format);
  }
}

/** Excel.ConditionalRangeBorder. */
export class HostRuleBorder {
  constructor(private readonly format: HostRuleFormat) {}

  get Style(): string {
    return this.format.look().border === undefined ? "None" : "Continuous";
  }
  set Style(style: string) {
    if (style !== "Continuous") throw new ExcelFailure("InvalidArgument", `No style ${style}`);
    this.format.change({ border: this.format.look().border ?? "#000000" });
  }
  get Color(): string {
    return this.format.look().border ?? "";
  }
  set Color(border: string) {
    refuseColor(border);
    this.format.change({ border });
  }
}
