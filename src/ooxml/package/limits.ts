/**
 * How much is read of one file and inflated from it, in bytes, and how many cells with a value it may hold. A sheet of a
 * million rows that are formatted and empty is 50–120 MB of XML and must pass; more than that in a workbook of a bureau
 * is a mistake or an attack. Five million cells are what Excel gives an add-in at a time.
 */
export const limits = {
  file: 200e6,
  part: 160e6,
  workbook: 240e6,
  cells: 5e6,
};
