/** Where a table's cells came to stand, by A1 name. */
export interface Placed {
  /** By item and lane. */
  marks: string[][];
  /** By line of totals and lane. */
  totals: string[][];
  /** By count and item. */
  counts: string[][];
  /** By line of totals; "" where no denominator is printed. */
  denominators: string[];
  /** First free row below the table. */
  bottom: number;
  right: number;
}
