import { decimalPlaces } from "../quantity/decimalStep";
import type { PrintedNumber } from "../quantity/printedNumber";
import { roundHalfUp } from "../quantity/roundHalfUp";
import { printedDecimals } from "./printedDecimals";

/** A cell with a number. Its printed digits are worked out when they are asked for: most numbers never are. */
export class NumberCell {
  readonly kind = "number";
  private printed: PrintedNumber | undefined = undefined;

  constructor(
    /** The number that the cell holds, with the digits that its format does not show. */
    readonly raw: number,
    /** The cell's Excel number-format code where known. */
    private readonly format: string | undefined
  ) {}

  /** The number as printed: 45.4545 in format "0.0" is 45.5. */
  get number(): PrintedNumber {
    return (this.printed ??= asPrinted(this.raw, this.format));
  }

  /** True when no format fixes the decimals, so that trailing zeros were dropped: 11.90 shows as 11.9. */
  get general(): boolean {
    return printedDecimals(this.format) === null;
  }
}

function asPrinted(value: number, format: string | undefined): PrintedNumber {
  if (format === undefined && Number.isInteger(value)) return { value, step: 1, percent: false };
  const shown = printedDecimals(format);
  const percent = shown?.percent ?? false;
  const places = shown === null ? decimalPlaces(value) : shown.decimals + (percent ? 2 : 0);
  return { value: roundHalfUp(value, places), step: Number(`1e${-places}`), percent };
}
