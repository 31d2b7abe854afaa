import type { XmlReader } from "../xml/xmlReader";

/** A form control that stands on a sheet: the relationship to its properties, and the cell that most of it lies in. */
export interface Control {
  relation: string;
  row: number;
  column: number;
}

/** Height of a row that nobody changed, in the units of drawings, 12,700 a point. */
const ROW_HEIGHT = 15 * 12_700;

/**
 * The control whose element the reader stands at, which is read to its end; null when the file does not say where it is.
 * A box that begins low in one row and ends in the next belongs to the one that holds more of it.
 * Source: ECMA-376 Part 1 §18.3.1.19, §20.5.2.
 */
export function readControl(reader: XmlReader): Control | null {
  const relation = reader.attribute("id") ?? "";
  const numbers = new Map<string, number>();
  if (!reader.empty) {
    const { depth } = reader;
    let corner = "";
    let name = "";
    while (reader.next() && reader.depth >= depth) {
      if (reader.closing) numbers.set(`${corner} ${name}`, Number(reader.text));
      name = reader.local;
      if (reader.closing) name = "";
      else if (name === "from" || name === "to") corner = name;
    }
  }
  const row = numbers.get("from row");
  const column = numbers.get("from col");
  if (relation === "" || row === undefined || column === undefined) return null;
  const last = numbers.get("to row") ?? row;
  const lower = numbers.get("to rowOff") ?? 0;
  const upper = ROW_HEIGHT - (numbers.get("from rowOff") ?? 0);
  const isLow = last === row + 1 && lower > upper;
  return { relation, row: last > row + 1 ? (row + last) >> 1 : isLow ? last : row, column };
}
