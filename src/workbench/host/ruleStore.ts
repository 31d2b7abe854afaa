import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  type ConditionalFormattingFormulaService,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaResultStatus } from "@univerjs/engine-formula";
import type { Area } from "../../core/area/area";
import { looksElsewhere } from "../../core/formula/looksElsewhere";
import type { Engine } from "./engine";
import type { HostState } from "./hostState";
import type { RuleData } from "./ruleData";
import { univerRule } from "./univerRule";

/** The conditional formats of one sheet, the first decides; Univer draws what is here. */
export class RuleStore {
  /** Ids in order of priority. */
  order: string[] = [];
  private readonly all = new Map<string, RuleData>();
  private last = 0;
  private mirrored: string[] = [];
  /** Formulas that Univer has to calculate, by rule. */
  private readonly handed = new Map<string, string>();
  /** Rules that are not applied before the sheet is calculated. */
  private readonly late = new Set<string>();
  private stale = false;

  constructor(
    private readonly engine: Engine,
    private readonly sheet: string,
    private readonly state: HostState
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
    const [first] = rule.areas;
    const origin = { row: first?.top ?? 0, column: first?.left ?? 0 };
    if (this.state.lateRules && looksElsewhere(rule.formula ?? "=", origin)) this.late.add(id);
    this.stale = true;
  }
  delete(id: string): void {
    this.all.delete(id);
    this.order = this.order.filter((other) => other !== id);
    this.stale = true;
    // Univer goes on calculating the formula of a rule that it still has.
    if (this.mirrored.includes(id)) this.takeAway(id);
  }
  /** These rules and no others from now on, in this order. */
  replaceAll(rules: ReadonlyMap<string, RuleData>): void {
    for (const id of [...this.order]) if (!rules.has(id)) this.delete(id);
    for (const [id, rule] of rules) this.set(id, rule);
    this.order = [...rules.keys()];
    this.stale = true;
  }
  move(id: string, index: number): void {
    const others = this.order.filter((other) => other !== id);
    const at = index < 0 ? others.length + 1 + index : index;
    const place = Math.min(Math.max(at, 0), others.length);
    this.order = [...others.slice(0, place), id, ...others.slice(place)];
    this.stale = true;
  }
  /** The sheet was calculated. */
  calculated(): void {
    if (this.late.size > 0) this.stale = true;
    this.late.clear();
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
    for (const id of this.mirrored) this.takeAway(id);
    this.mirrored = this.order.filter((id) => !this.late.has(id));
    this.handed.clear();
    for (const cfId of [...this.mirrored].reverse()) {
      const data = this.all.get(cfId);
      if (!data) continue;
      const ranges = data.areas.map(toRange);
      const how = univerRule(data);
      if ("value" in how && typeof how.value === "string") this.handed.set(cfId, how.value);
      const rule = { cfId, ranges, stopIfTrue: data.stopIfTrue ?? false, rule: how };
      this.engine.run(AddConditionalRuleMutation.id, this.sheet, { rule });
    }
    this.engine.expectRules();
  }

  private takeAway(cfId: string): void {
    this.engine.run(DeleteConditionalRuleMutation.id, this.sheet, { cfId });
    this.mirrored = this.mirrored.filter((other) => other !== cfId);
    this.handed.delete(cfId);
  }
}

function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
