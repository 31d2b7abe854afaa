import type { NumberCell } from "./numberCell";
import type { PrintedNumber } from "../quantity/printedNumber";

/**
 * A cell after the one gate (`parseCell`): no later code asks what JavaScript type a raw cell has.
 * `text` is what a reader sees, line breaks inside a phrase taken out; `key` is its normal form for
 * comparing (no white space, half-width, one kind of dash).
 */
export type CellValue = BlankCell | NumberCell | TextCell | ErrorCell;

export interface BlankCell {
  kind: "blank";
}
export interface TextCell {
  kind: "text";
  text: string;
  key: string;
  raw: string;
  /** What the cell holds where its number format shows this text instead: "-1" under ×. */
  typed?: string;
  /** The number that the text is ("36,703 ", "－8390", "63.7%"), else null. */
  number: PrintedNumber | null;
}
export interface ErrorCell {
  kind: "error";
  code: string;
}

export const BLANK: BlankCell = { kind: "blank" };
