import { columnLetters } from "../../../core/area/address";

const MISSING = /<(?:row|c)(?!\sr=|[^>]*\sr\s*=)[\s/>]/;
const OPENING = /<(row|c)(?=[\s/>])([^>]*)>/g;

/**
 * Cells of a worksheet, each row with its number and each cell with its address; where one was missing it stands
 * after the one before.
 * Mends: the library does not count a `<row/>`, and looks for a missing address in the text of the cell.
 */
export function withAddresses(xml: string): string {
  if (!MISSING.test(xml)) return xml;
  let row = 0;
  let column = 0;
  return xml.replace(OPENING, (tag, name: string, attributes: string) => {
    const given = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/.exec(attributes);
    if (name === "row") {
      row = given ? Number(given[2]) : row + 1;
      column = 0;
    } else column = given ? columnNumber(given[1] ?? "") : column + 1;
    const address = name === "row" ? String(row) : `${columnLetters(column - 1)}${row}`;
    return given ? tag : `<${name} r="${address}"${attributes}>`;
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
