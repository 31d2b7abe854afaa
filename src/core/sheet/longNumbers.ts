import { SheetNumber } from "./cellReader";
import { LONG_NUMBER, type SheetCell } from "./sheet";

/**
 * The numbers of more than one digit on a sheet, by the place of their cells. A cell is made of one when it is first asked
 * for: most numbers of a long list never are.
 */
export class LongNumbers {
  /** Where in `values` the number of each place is; nothing for a sheet without any. */
  private at = new Uint32Array();
  private readonly values: number[] = [];
  /** As long as its last number that has a format. */
  private readonly formats: (string | undefined)[] = [];
  private readonly cells: (SheetCell | undefined)[] = [];

  /** `places` is how many cells the sheet has room for. */
  constructor(private readonly places: number) {}

  add(place: number, value: number, format: string | undefined): void {
    if (this.at.length === 0) this.at = new Uint32Array(this.places);
    const k = this.values.push(value) - 1;
    this.at[place] = k;
    if (format !== undefined) this.formats[k] = format;
  }

  /** The cell at a place that holds one of them. */
  cell(place: number): SheetCell {
    const k = this.at[place] ?? 0;
    return (this.cells[k] ??= new SheetNumber(this.values[k] ?? NaN, this.formats[k], LONG_NUMBER));
  }
}
