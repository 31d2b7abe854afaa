import type { RawCell } from "../cell/rawCell";
import type { Figure } from "../kind/funding/model";
import { significant } from "../quantity/significant";

const UNITS: ReadonlyMap<number, string> = new Map([
  [1, ""],
  [0.01, "%"],
  [1e3, "千"],
  [1e4, "万"],
  [1e8, "亿"],
]);

/**
 * The unit in which a figure is printed, as EDU functions read it behind a number: "%" under （%）, "万" under （万元）, "" for a
 * figure that prints its own or needs none. Null for a scale that no unit says. Which sign it is printed with is not the
 * unit's affair (`isReversed`).
 */
export function unitBehind({ scale }: Pick<Figure, "scale">): string | null {
  return UNITS.get(Math.abs(scale)) ?? null;
}

/** Whether a figure is printed with the other sign than the model's: a shortfall as a positive amount. */
export function isReversed({ scale }: Pick<Figure, "scale">): boolean {
  return scale < 0;
}

/**
 * Cells of a recognised column as the argument of an EDU function: their address with the column's unit behind every cell,
 * C7:C17&"%". EDU functions then read texts, full-width digits and blanks as the review does; C7:C17/100 would make 0 of a
 * blank. `withBlanks` marks cells of which some are blank: older builds of Excel hand those over as 0, joined to "" they
 * stay blank.
 */
export function columnArgument(address: string, unit: string, withBlanks: boolean): string {
  return unit === "" && !withBlanks ? address : `${address}&"${unit}"`;
}

/** What that argument hands over for one cell. */
export function argumentValue(raw: RawCell, unit: string): RawCell {
  if (unit === "") return raw;
  if (typeof raw === "boolean") return String(raw).toUpperCase() + unit;
  return `${typeof raw === "number" ? significant(raw) : (raw ?? "")}${unit}`;
}
