import type { Grid } from "../../core/grid/grid";
import { PackageError } from "../ooxml/packageError";
import { XmlCursor } from "../xml/xmlCursor";
import { cellPosition } from "./cellPosition";
import { cellValue } from "./cellValue";
import { GridBuilder } from "./gridBuilder";
import { mergedAreas } from "./mergedAreas";
import { stringItem } from "./stringItem";

/** What cells refer to: texts by index, number-format codes by style. */
export interface CellContext {
  strings: readonly string[];
  formats: readonly string[];
}

/**
 * Grid of a worksheet part, and how many formulas carry no result (a program wrote the file, Excel never
 * calculated it). Expects well-formed UTF-8; throws `PackageError` when a cell lies outside any sheet.
 * Source: ECMA-376 Part 1 §18.3.1.4, §18.3.1.73.
 */
export function readWorksheet(
  name: string,
  part: Buffer,
  context: CellContext
): { grid: Grid; uncalculated: number } {
  // One character a byte: addresses and numbers are ASCII, texts are decoded where they are met.
  const cursor = new XmlCursor(part.toString("latin1"));
  const builder = new GridBuilder();
  let uncalculated = 0;
  let row = -1;
  let column = -1;
  while (cursor.next() && cursor.local !== "sheetData");
  if (cursor.empty || cursor.local !== "sheetData")
    return { grid: builder.build(name, tailMerges(cursor)), uncalculated };
  while (cursor.next() && cursor.local !== "sheetData") {
    if (cursor.closing) continue;
    if (cursor.local === "row") {
      const number = cursor.attribute("r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
    } else if (cursor.local === "c") {
      const address = cursor.attribute("r");
      const position = address === undefined ? { row, column: column + 1 } : cellPosition(address);
      if (!position) throw new PackageError("damaged-xml", name);
      ({ row, column } = position);
      if (cursor.empty) continue;
      const style = cursor.attribute("s");
      const cell = readCell(cursor, context.strings);
      if (cell.uncalculated) uncalculated++;
      builder.add(
        row,
        column,
        cell.value,
        style === undefined ? undefined : context.formats[Number(style)]
      );
    }
  }
  return { grid: builder.build(name, tailMerges(cursor)), uncalculated };
}

function readCell(cursor: XmlCursor, strings: readonly string[]) {
  const type = cursor.attribute("t") ?? "n";
  let raw = "";
  let inline: string | undefined;
  let formula = false;
  while (cursor.next() && cursor.local !== "c") {
    if (cursor.closing) continue;
    if (cursor.local === "v") raw = cursor.empty ? "" : cursor.text();
    else if (cursor.local === "f") formula = true;
    else if (cursor.local === "is") inline = stringItem(cursor);
  }
  const value =
    type === "inlineStr" ? inline : raw === "" ? undefined : cellValue(type, raw, strings);
  return { value, uncalculated: formula && raw === "" && type !== "str" };
}

function tailMerges(cursor: XmlCursor) {
  return mergedAreas(cursor.xml.slice(cursor.end));
}
