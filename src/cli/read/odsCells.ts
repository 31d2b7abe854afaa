import { XmlReader } from "../../ooxml/xml/xmlReader";

/**
 * How many cells with something in them the content part of an OpenDocument spreadsheet stands for: one that is written once may be
 * repeated along a row, and the row down the sheet. Stops counting above `most`. Throws `XmlError`.
 * Source: OpenDocument 1.3 Part 3 §19.675.3, §19.675.5.
 */
export function odsCells(content: Uint8Array, most: number): number {
  const reader = new XmlReader(content);
  let cells = 0;
  let rows = 1;
  while (cells <= most && reader.next()) {
    if (reader.closing) continue;
    if (reader.is("table-row")) rows = repeated(reader, "number-rows-repeated");
    if (!reader.is("table-cell") && !reader.is("covered-table-cell")) continue;
    const times = rows * repeated(reader, "number-columns-repeated");
    const hasValue = reader.attribute("value-type") !== undefined;
    const isFilled = hasValue || (!reader.empty && reader.next() && !reader.closing);
    if (isFilled) cells += times;
  }
  return cells;
}

function repeated(reader: XmlReader, attribute: string): number {
  return Math.max(1, Number(reader.attribute(attribute) ?? 1) || 1);
}
