import type { RawCell } from "../../core/cell/rawCell";
import type { HostState } from "./hostState";

/** What a cell shows until something happens. */
interface Late {
  shows: RawCell;
  until: "registered" | "rewritten" | "calculated";
}

/**
 * Cells of a sheet whose formulas are not calculated yet: while Excel still loads the add-in's functions, or calculates only
 * when told. A formula written before its functions were registered stays #NAME? until it is written again (office-js
 * issue 6611).
 */
export class LateCells {
  private readonly late = new Map<string, Late>();

  constructor(private readonly state: HostState) {}

  /** A cell was typed into; null for one that holds no formula now. */
  typed(row: number, column: number, formula: string | null): void {
    const key = `${row},${column}`;
    this.late.delete(key);
    const { functions, manual } = this.state;
    if (formula === null) return;
    if (functions !== null && /\bEDU\./i.test(formula))
      this.late.set(key, {
        shows: functions.shows,
        until: functions.shows === "#NAME?" ? "rewritten" : "registered",
      });
    else if (manual) this.late.set(key, { shows: 0, until: "calculated" });
  }

  /** Excel was told to calculate. */
  calculated(): void {
    for (const [key, { until }] of this.late) if (until === "calculated") this.late.delete(key);
  }

  /** What a cell shows instead of its result; undefined when it is calculated. */
  shown(row: number, column: number): RawCell | undefined {
    return this.late.size === 0
      ? undefined
      : this.waiting(this.late.get(`${row},${column}`))?.shows;
  }

  /** Whether a result that spills from some formula may not be shown yet. */
  get some(): boolean {
    return [...this.late.values()].some((one) => this.waiting(one) !== undefined);
  }

  private waiting(late: Late | undefined): Late | undefined {
    return late?.until === "registered" && this.state.functions === null ? undefined : late;
  }
}
