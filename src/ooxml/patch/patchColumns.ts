import { withAttributes } from "../xml/changedElement";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";

/** A `col` element: columns from 0, its text. */
interface Column {
  first: number;
  last: number;
  style: number;
  text: string;
}

/** What a `cols` element says of its columns; nothing where there is none. Source: ECMA-376 Part 1 §18.3.1.13. */
export function readColumns(cols: Uint8Array | undefined): Column[] {
  if (cols === undefined) return [];
  return xmlRoot(cols).children.flatMap(({ local, start, end }) => {
    if (local !== "col") return [];
    const bytes = cols.subarray(start, end);
    const reader = new XmlReader(bytes);
    reader.next();
    const number = (name: string) => Number(reader.attribute(name) ?? 0);
    const text = new TextDecoder().decode(bytes);
    return [{ first: number("min") - 1, last: number("max") - 1, style: number("style"), text }];
  });
}

/**
 * The `cols` element with the widths of some columns changed, in characters; null: the usual width. An element that speaks
 * of several columns is split, and all else that it says stays. null where no column has anything of its own.
 */
export function colsXml(
  columns: readonly Column[],
  widths: ReadonlyMap<number, number | null>,
  prefix: string
): string | null {
  const texts: { at: number; text: string }[] = [];
  const isChanged = (column: number) => widths.has(column);
  for (const { first, last, text } of columns) {
    const piece = (from: number, to: number, more: Record<string, string | null> = {}) => {
      if (from > to) return;
      const attributes = { min: String(from + 1), max: String(to + 1), ...more };
      texts.push({ at: from, text: withAttributes(text, attributes) });
    };
    let from = first;
    for (const column of [...widths.keys()].sort((a, b) => a - b)) {
      if (column < first || column > last) continue;
      piece(from, column - 1);
      piece(column, column, widthOf(widths.get(column)));
      from = column + 1;
    }
    piece(from, last);
  }
  for (const [column, width] of widths) {
    const isKnown = columns.some(({ first, last }) => column >= first && column <= last);
    if (isKnown || width === null || !isChanged(column)) continue;
    const text = `<${prefix}col min="${column + 1}" max="${column + 1}"/>`;
    texts.push({ at: column, text: withAttributes(text, widthOf(width)) });
  }
  if (texts.length === 0) return null;
  const inside = texts.sort((a, b) => a.at - b.at).map(({ text }) => text);
  return `<${prefix}cols>${inside.join("")}</${prefix}cols>`;
}

function widthOf(width: number | null | undefined): Record<string, string | null> {
  return width === null || width === undefined
    ? { width: null, customWidth: null, bestFit: null }
    : { width: String(width), customWidth: "1", bestFit: null };
}
