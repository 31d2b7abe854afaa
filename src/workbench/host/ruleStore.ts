import type { IRange, IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
  type ConditionalFormattingFormulaService,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaResultStatus } from "@univerjs/engine-formula";
import { columnLetters } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { Engine } from "./engine";
import type { RuleData, RuleLook } from "./ruleData";

/** The conditional formats of one sheet, the first decides; Univer draws what is here. */
export class RuleStore {
  /** Ids in order of priority. */
  order: string[] = [];
  private readonly all = new Map<string, RuleData>();
  private last = 0;
  private mirrored: string[] = [];
  /** Formulas that Univer has to calculate, by rule. */
  private readonly handed = new Map<string, string>();
  private stale = false;

  constructor(
    private readonly engine: Engine,
    private readonly sheet: string
  ) {}

  /** Adds a rule before all others, as Excel does; gives its id. */
  add(rule: RuleData): string {
    const id = `{${this.sheet}-rule-${++this.last}}`;
    this.all.set(id, rule);
    this.order.unshift(id);
    this.stale = true;
    return id;
  }
  get(id: string): RuleData | undefined {
    return this.all.get(id);
  }
  set(id: string, rule: RuleData): void {
    this.all.set(id, rule);
    this.stale = true;
  }
  delete(id: string): void {
    this.all.delete(id);
    this.order = this.order.filter((other) => other !== id);
    this.stale = true;
  }
  move(id: string, index: number): void {
    const others = this.order.filter((other) => other !== id);
    const at = index < 0 ? others.length + 1 + index : index;
    const place = Math.min(Math.max(at, 0), others.length);
    this.order = [...others.slice(0, place), id, ...others.slice(place)];
    this.stale = true;
  }
  /** The rules in order. */
  list(): RuleData[] {
    return this.order.flatMap((id) => this.all.get(id) ?? []);
  }

  /** Whether Univer has calculated every formula that was handed to it. */
  isCalculated(formulas: ConditionalFormattingFormulaService): boolean {
    const unit = this.engine.workbook.getUnitId();
    return [...this.handed].every(
      ([id, formula]) =>
        formulas.getFormulaMatrix(unit, this.sheet, id, formula).status ===
        FormulaResultStatus.SUCCESS
    );
  }

  /** Hands the rules to Univer, where they changed. */
  mirror(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const cfId of this.mirrored)
      this.engine.run(DeleteConditionalRuleMutation.id, this.sheet, { cfId });
    this.mirrored = [...this.order];
    this.handed.clear();
    for (const cfId of [...this.order].reverse()) {
      const data = this.all.get(cfId);
      if (!data) continue;
      const ranges = data.areas.map(toRange);
      const how = config(data);
      if ("value" in how && typeof how.value === "string") this.handed.set(cfId, how.value);
      const rule = { cfId, ranges, stopIfTrue: data.stopIfTrue ?? false, rule: how };
      this.engine.run(AddConditionalRuleMutation.id, this.sheet, { rule });
    }
    this.engine.expectFormulas();
  }
}

function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function config(data: RuleData): IConditionalFormattingRuleConfig {
  switch (data.type) {
    case "Custom":
      return highlight(data.formula ?? "=FALSE", data.look);
    case "CellValue":
      return highlight(comparison(data), data.look);
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: bound(CFValueType.min, data.bounds?.lower),
          max: bound(CFValueType.max, data.bounds?.upper),
          isGradient: true,
          positiveColor: data.colors?.[0] ?? "#638EC6",
          nativeColor: "#FF555A",
        },
      };
    case "ColorScale":
      return {
        type: CFRuleType.colorScale,
        config: (data.colors ?? []).map((color, index, { length }) => ({
          index,
          color,
          value: {
            type: CFValueType.percent,
            value: length > 1 ? (100 * index) / (length - 1) : 0,
          },
        })),
      };
  }
}

function bound(type: CFValueType, value: number | null | undefined) {
  return typeof value === "number" ? { type: CFValueType.num, value } : { type };
}

/**
 * Univer takes * and ? in a text compared with = for wildcards; Excel does not, so such comparisons are made exact.
 */
function withoutWildcards(formula: string): string {
  return formula.replace(
    /(TRIM\([^()]*\)|\b[A-Z]{1,3}\d+)="([^"]*[*?~][^"]*)"/g,
    (_whole, left: string, text: string) => `EXACT(${left},"${text}")`
  );
}

function highlight(formula: string, look: RuleLook | undefined): IConditionalFormattingRuleConfig {
  const value = withoutWildcards(formula);
  const style: IStyleBase = {
    ...(look?.fill !== undefined && { bg: { rgb: look.fill } }),
    ...(look?.color !== undefined && { cl: { rgb: look.color } }),
    ...(look?.bold && { bl: 1 }),
    ...(look?.italic && { it: 1 }),
  };
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style };
}

const SIGN: Record<string, string> = {
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  greaterThanOrEqualTo: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
};

/** A cell-value rule as the formula that says the same. */
function comparison({ areas, operator = "", formula1 = "0", formula2 = "0" }: RuleData): string {
  const first = areas[0];
  const cell = first ? `${columnLetters(first.left)}${first.top + 1}` : "A1";
  const value = (formula: string) => `(${formula.replace(/^=/, "")})`;
  const name = operator.charAt(0).toLowerCase() + operator.slice(1);
  const between = `AND(${cell}>=${value(formula1)},${cell}<=${value(formula2)})`;
  if (name === "between") return `=${between}`;
  if (name === "notBetween") return `=NOT(${between})`;
  return `=${cell}${SIGN[name] ?? "="}${value(formula1)}`;
}
