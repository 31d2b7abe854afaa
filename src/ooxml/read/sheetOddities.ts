/** What is wrong in the parts of one sheet and was read past. Addresses are A1; the first few stand for all. */
export interface SheetOddities {
  /** Cells that say they hold a number, a date or a truth value and hold something else: read as the text they hold. */
  noValues: { count: number; first: { cell: string; text: string }[] };
  /** Cells that are written twice with different contents: the last one was read. */
  twice: { count: number; first: string[] };
  /** Merged areas that lie over others: left out. */
  overlappingMerges: { count: number; first: string[] };
  /** Cells under several check boxes: none of them was read. */
  checkBoxes: { count: number; first: string[] };
}
