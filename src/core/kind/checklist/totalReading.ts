import { numberOf } from "../../cell/numberOf";
import type { TableFrame } from "../../frame/tableFrame";
import { fits } from "./fits";
import type { Body } from "./body";
import type { PrintedTotal, Region } from "./model";
import { readPrintedTotal } from "./readPrintedTotal";
import { possibleScopes, type Scope, type Side } from "./totalScope";
import type { TotalKind, TotalLabel } from "./totalWords";

/** A line read as totals of one kind over one stretch of indicators. */
export interface LineReading {
  kind: TotalKind;
  scope: Scope;
  /** By region. */
  cells: PrintedTotal[];
  /** Cells that print something to compare, and how many of them the marks can come to. */
  printed: number;
  agreeing: number;
}

/** Share of the regions in which the marks must come to what is printed for a line that may be no total to be one. */
const LEAST_AGREEMENT = 0.6;

const KINDS: readonly TotalKind[] = ["met", "unmet", "rate"];

/**
 * What a line comes to as totals: of the kinds that its words allow and the stretches of indicators that its place allows, the
 * reading that the marks bear out in most regions; of equals the likeliest by its place, then by its words. `position` is the number of
 * indicators before the line, `others` the same for the other lines of totals; `side` where the sections of 小计 stand, if known.
 */
export function readTotalLine(
  frame: TableFrame,
  line: number,
  regions: readonly Region[],
  label: TotalLabel | null,
  position: number,
  others: readonly number[],
  body: Body,
  side?: Side
): LineReading {
  const scopes = possibleScopes(position, body.length, others, label?.subtotal ?? false, side);
  const counted = scopes.map((scope) => ({ scope, counts: body.count(scope) }));
  const printed = (label?.kinds ?? KINDS).map((kind) => {
    const cells = printedCells(frame, line, regions, kind);
    return { kind, cells, all: cells.filter((cell) => printsAny(cell)) };
  });
  let best: LineReading | undefined;
  for (const { scope, counts } of counted)
    for (const { kind, cells, all } of printed) {
      const agreeing = cells.filter((cell, region) => {
        const count = counts[region];
        return all.includes(cell) && count !== undefined && fits(cell, count, count.unsure);
      }).length;
      // What may count no marks at all does unless the marks bear it out.
      const least = label?.kinds[0] === "other" ? all.length * LEAST_AGREEMENT : 0;
      if (best === undefined || (agreeing > best.agreeing && agreeing >= least))
        best = { kind, scope, cells, printed: all.length, agreeing };
    }
  const whole = { from: 0, to: body.length - 1 };
  return best ?? { kind: "other", scope: whole, cells: [], printed: 0, agreeing: 0 };
}

/** Whether a cell of a total line prints a rate or a count. */
export function printsAny({ rate, met, unmet }: PrintedTotal): boolean {
  return rate !== null || met !== null || unmet !== null;
}

function printedCells(
  { view }: TableFrame,
  line: number,
  regions: readonly Region[],
  kind: TotalKind
): PrintedTotal[] {
  const cells = regions.map(({ lane }) => view.seen(line, lane));
  const fraction = cells.every((cell) => (numberOf(cell)?.value ?? 0) <= 1);
  return regions.map(({ lane, columns }, k): PrintedTotal => {
    if (columns !== undefined) return ticksOf(view, line, columns);
    const cell = cells[k] ?? { kind: "blank" };
    return readPrintedTotal(cell, view.address(line, lane), kind, fraction);
  });
}

/** The printed numbers of ticks in columns to tick: those of the met columns, and of all others that count. */
function ticksOf(
  view: TableFrame["view"],
  line: number,
  columns: NonNullable<Region["columns"]>
): PrintedTotal {
  const numbers = (met: boolean) => {
    const own = columns.filter(({ status }) => status !== "excluded" && (status === "met") === met);
    const values = own.map(({ lane }) => numberOf(view.at(line, lane))?.value ?? null);
    const sum = values.reduce<number | null>(
      (total, value) => (total === null || value === null ? null : total + value),
      0
    );
    return { sum, cell: view.address(line, own[0]?.lane ?? columns[0]?.lane ?? 0) };
  };
  const [met, unmet] = [numbers(true), numbers(false)];
  return {
    cell: met.cell,
    unmetCell: unmet.cell,
    text: "",
    rate: null,
    unmet: unmet.sum,
    met: met.sum,
  };
}
