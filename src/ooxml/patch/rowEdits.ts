import { attributeEdits } from "../xml/changedElement";
import type { XmlEdit } from "../xml/editXml";
import type { XmlReader } from "../xml/xmlReader";

/** A row of the part that something is to change in; offsets. */
interface FoundRow {
  start: number;
  tagEnd: number;
  empty: boolean;
  style: number | null;
  /** Where its closing tag begins. */
  close: number;
  cells: { column: number; start: number }[];
}

/**
 * What becomes of the rows of a `sheetData` element: heights, cells put in at their place, rows that were not there. It is
 * told of what a reader meets, beginning with the element's opening tag. Source: ECMA-376 Part 1 §18.3.1.73, §18.3.1.80.
 */
export class RowEdits {
  private readonly found = new Map<number, FoundRow>();
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly inserted = new Map<number, Map<number, string>>();
  private readonly opening: { start: number; end: number; empty: boolean };
  private current: FoundRow | null = null;
  private end = 0;

  constructor(
    private readonly reader: XmlReader,
    private readonly heights: ReadonlyMap<number, number | null>
  ) {
    const { start, end, empty } = reader;
    this.opening = { start, end, empty };
  }

  /** The reader is at the opening tag of a row; `isWanted` where something in it may change. */
  enter(row: number, isWanted: boolean): void {
    const { start, end, empty } = this.reader;
    this.numbers.push(row);
    this.starts.push(start);
    this.current = null;
    if (!isWanted) return;
    const custom = this.reader.attribute("customFormat");
    const style =
      custom === "1" || custom === "true" ? Number(this.reader.attribute("s") ?? 0) : null;
    this.current = { start, tagEnd: end, empty, style, close: end, cells: [] };
    this.found.set(row, this.current);
  }
  /** The reader is at a cell of the row entered last. */
  cell(column: number): void {
    this.current?.cells.push({ column, start: this.reader.start });
  }
  /** The reader is at the closing tag of the row entered last. */
  leave(): void {
    if (this.current) this.current.close = this.reader.start;
  }
  /** The reader is at the end of the element. */
  finish(): void {
    this.end = this.reader.start;
  }

  /** Style of a row's cells that say none; null where the row says none. */
  styleOf(row: number): number | null {
    return this.found.get(row)?.style ?? null;
  }

  /** Puts a cell in where there is none. */
  insert(row: number, column: number, cell: string): void {
    const line = this.inserted.get(row) ?? new Map<number, string>();
    this.inserted.set(row, line.set(column, cell));
  }

  edits(prefix: string): XmlEdit[] {
    const edits: XmlEdit[] = [];
    const added: { at: number; text: string }[] = [];
    for (const row of [...new Set([...this.inserted.keys(), ...this.heights.keys()])].sort(
      (a, b) => a - b
    )) {
      const cells = [...(this.inserted.get(row) ?? [])].sort(([a], [b]) => a - b);
      const size = sizeOf(this.heights.get(row));
      const found = this.found.get(row);
      if (found) for (const edit of this.changed(found, cells, size, prefix)) edits.push(edit);
      else if (cells.length > 0 || size["ht"] !== null)
        added.push({ at: this.place(row), text: newRow(row, cells, size, prefix) });
    }
    if (added.length === 0) return edits;
    const { start, end, empty } = this.opening;
    if (!empty) return [...edits, ...added.map(({ at, text }) => ({ start: at, end: at, text }))];
    const { bytes } = this.reader;
    const tag = new TextDecoder().decode(bytes.subarray(start, end - 2)).trimEnd();
    const rows = added.map(({ text }) => text).join("");
    return [{ start, end, text: `${tag}>${rows}</${prefix}sheetData>` }];
  }

  private changed(
    row: FoundRow,
    cells: readonly [number, string][],
    size: Readonly<Record<string, string | null>>,
    prefix: string
  ): XmlEdit[] {
    // What a row says about its first and last cell is a hint that would no longer be true.
    const attributes = { ...size, ...(cells.length > 0 && { spans: null }) };
    const tag = this.reader.bytes.subarray(row.start, row.tagEnd);
    const edits = attributeEdits(tag, attributes).map(({ start, end, text }) => ({
      start: start + row.start,
      end: end + row.start,
      text,
    }));
    if (cells.length === 0) return edits;
    if (row.empty) {
      const all = cells.map(([, cell]) => cell).join("");
      edits.push({ start: row.tagEnd - 2, end: row.tagEnd, text: `>${all}</${prefix}row>` });
      return edits;
    }
    for (const [column, text] of cells) {
      const next = row.cells.find((cell) => cell.column > column);
      const at = next?.start ?? row.close;
      edits.push({ start: at, end: at, text });
    }
    return edits;
  }

  /** Where a row that there is not would begin. */
  private place(row: number): number {
    const next = this.numbers.findIndex((number) => number > row);
    return next < 0 ? this.end : (this.starts[next] ?? this.end);
  }
}

function sizeOf(height: number | null | undefined): Record<string, string | null> {
  if (height === undefined) return {};
  return height === null
    ? { ht: null, customHeight: null }
    : { ht: String(height), customHeight: "1" };
}

function newRow(
  row: number,
  cells: readonly [number, string][],
  size: Readonly<Record<string, string | null>>,
  prefix: string
): string {
  const attributes = Object.entries(size)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
  const inside = cells.map(([, cell]) => cell).join("");
  return `<${prefix}row r="${row + 1}"${attributes}>${inside}</${prefix}row>`;
}
