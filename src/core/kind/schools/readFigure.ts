import { isPlaceholder } from "../../cell/isPlaceholder";
import { normalForm } from "../../cell/normalForm";
import { parsePrintedNumber } from "../../cell/parsePrintedNumber";
import { textOf } from "../../cell/textOf";
import { expand } from "../../lexicon/expand";
import { RESOURCE_UNIT_BEHIND } from "../../lexicon/zh/figureForms";
import { NO_FIGURE } from "../../lexicon/zh/schoolLines";
import { decimalPlaces } from "../../quantity/decimalStep";
import type { PrintedNumber } from "../../quantity/printedNumber";
import { significant } from "../../quantity/significant";
import type { SheetCell } from "../../sheet/sheet";
import type { View } from "../../sheet/view";
import type { Figure } from "./model";

/**
 * The figure in one cell of a view; `scale` brings it to the units of the standards. A number counts with all its
 * digits, also those that its format hides; with `shown`, for printed results, as its format shows it.
 */
export function readFigure(
  view: View,
  line: number,
  lane: number,
  scale: number,
  shown = false
): Figure {
  const cell = view.at(line, lane);
  const number = cell.kind === "number" && !shown ? exactly(cell.raw) : numberIn(cell);
  return {
    cell: view.address(line, lane),
    text: plainText(cell),
    value: number === null ? null : significant(number.value * scale),
    step: number === null ? 0 : number.step * scale,
    scale,
  };
}

/** What a reader sees in a cell; a number without a format as it is kept, which is quicker than printing it. */
export function plainText(cell: SheetCell): string {
  return cell.kind === "number" && cell.general ? String(significant(cell.raw)) : textOf(cell);
}

function exactly(value: number): Pick<PrintedNumber, "value" | "step"> {
  for (let places = 0; places < STEPS.length; places++) {
    const scaled = value * 10 ** places;
    if (Math.round(scaled) / 10 ** places === value) return { value, step: STEPS[places] ?? 1 };
  }
  return { value, step: Number(`1e${-decimalPlaces(value)}`) };
}

/** One unit of the last digit by the number of decimals. */
const STEPS = [1, 0.1, 0.01, 0.001, 1e-4, 1e-5];

function numberIn(cell: SheetCell): Pick<PrintedNumber, "value" | "step"> | null {
  if (cell.kind === "number") return cell.number;
  if (cell.kind !== "text") return null;
  return cell.number ?? parsePrintedNumber(normalForm(cell.text).replace(RESOURCE_UNIT_BEHIND, ""));
}

/** Share of the figures that must show the most decimals before the others are taken to have lost zeros (4.20 → 4.2). */
const TYPICAL = 0.5;

/** Figures of one column or line, each with the step of the decimals that most of them show. */
export function withTypicalSteps(figures: readonly Figure[]): Figure[] {
  const steps = figures.flatMap(({ value, step }) => (value === null ? [] : [step]));
  const least = Math.min(...steps);
  const typical = steps.filter((step) => step <= least * 1.001).length >= steps.length * TYPICAL;
  return typical
    ? figures.map((one) => ({ ...one, step: Math.min(one.step, least) }))
    : [...figures];
}

/** Whether a figure's cell holds something that is neither a number nor a sign for "none". */
export function isUnreadable({ text, value }: Figure): boolean {
  if (value !== null || text === "" || text.startsWith("#")) return false;
  const key = normalForm(text);
  return !SIGNS.test(key) && !isPlaceholder(key) && !nothing.has(key);
}

const SIGNS = /^[-/\\.…·]+$/;
const nothing = new Set(expand(NO_FIGURE));
