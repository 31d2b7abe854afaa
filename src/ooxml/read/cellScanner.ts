import { PENDING } from "../../core/cell/pending";
import type { RawCell } from "../../core/cell/rawCell";
import type { Run } from "../../core/sheet/grid";
import { PackageError } from "../package/packageError";
import type { XmlReader } from "../xml/xmlReader";
import { AreaCollector } from "./areaCollector";
import type { CellContext } from "./cellContext";
import { type CellType, cellType } from "./cellType";
import { CellValues } from "./cellValues";
import { GridBuilder } from "./gridBuilder";
import { OddityCollector } from "./oddityCollector";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const [C, F, R, S, T, V] = [99, 102, 114, 115, 116, 118] as const;

/** Reads the rows and cells of one worksheet part: the loop that nearly all of the time of reading goes into. */
export class CellScanner {
  readonly grid = new GridBuilder();
  readonly hiddenRows: Run[] = [];
  readonly oddities = new OddityCollector();
  /** Cells with a formula that has no result. */
  readonly uncalculated = new AreaCollector();
  /** How many formulas have a result. */
  calculated = 0;
  private readonly bytes: Uint8Array;
  private readonly values: CellValues;
  private row = -1;
  private column = -1;

  constructor(
    private readonly reader: XmlReader,
    context: CellContext
  ) {
    this.bytes = reader.bytes;
    this.values = new CellValues(reader.bytes, context);
  }

  /** Reads on from the opening tag of sheetData to its end. */
  scan(): void {
    const { reader, bytes } = this;
    if (reader.empty) return;
    const { depth } = reader;
    while (reader.next() && reader.depth >= depth) {
      if (reader.closing) continue;
      if (reader.nameEnd - reader.localStart === 1 && bytes[reader.localStart] === C) this.cell();
      else if (reader.is("row")) this.startRow();
      else reader.skip();
    }
  }

  private startRow(): void {
    const { reader } = this;
    const attributes = reader.attributes();
    let isHidden = false;
    this.row++;
    this.column = -1;
    while (attributes.next()) {
      const length = attributes.nameEnd - attributes.localStart;
      // Most of what a row says is not looked at: spans, height, style.
      if (length === 1 && attributes.is("r"))
        this.row = this.lineNumber(attributes.valueStart, attributes.valueEnd);
      else if (length === 6 && attributes.is("hidden"))
        isHidden ||= attributes.holds("1") || attributes.holds("true");
      else if (length === 2 && attributes.is("ht")) isHidden ||= attributes.holds("0");
    }
    if (!isHidden) return;
    const run = this.hiddenRows[this.hiddenRows.length - 1];
    if (run?.last === this.row - 1) run.last = this.row;
    else this.hiddenRows.push({ first: this.row, last: this.row });
  }

  private cell(): void {
    const { reader, bytes } = this;
    const attributes = reader.attributes();
    let style = 0;
    let type: CellType = "n";
    this.column++;
    while (attributes.next()) {
      const { nameStart, nameEnd, valueStart, valueEnd } = attributes;
      if (nameEnd - nameStart !== 1) continue;
      const name = bytes[nameStart];
      if (name === R) this.place(valueStart, valueEnd);
      else if (name === S) style = this.number(valueStart, valueEnd) ?? 0;
      else if (name === T) type = cellType(bytes, valueStart, valueEnd);
    }
    const isOnSheet = this.row >= 0 && this.row < ROWS && this.column < COLUMNS;
    if (!isOnSheet) throw new PackageError("bad-content");
    if (reader.empty) return;
    this.contents(type, style);
  }

  /** Reads what stands in a cell and adds its value to the grid. */
  private contents(type: CellType, style: number): void {
    const { reader, bytes, values, row, column } = this;
    const { depth } = reader;
    values.begin(type, style);
    while (reader.next() && reader.depth >= depth) {
      if (reader.closing) continue;
      const name = reader.nameEnd - reader.localStart === 1 ? bytes[reader.localStart] : 0;
      if (name === V) {
        const start = reader.end;
        // Elements inside <v> are no part of the value.
        if (!reader.empty && reader.next()) values.result(start, reader.start);
        else values.result(start, start);
        while (reader.depth > depth && reader.next());
      } else if (name === F) {
        values.hasFormula = true;
        reader.skip();
      } else if (reader.is("is")) values.inline(reader);
      else reader.skip();
    }
    if (values.isUncalculated) {
      this.uncalculated.add(row, column);
      this.add(PENDING, undefined);
      return;
    }
    if (values.hasFormula) this.calculated++;
    const value = values.value();
    if (value === undefined) return;
    if (values.isOdd) this.oddities.noValue(row, column, String(value));
    this.add(value, values.format);
  }

  private add(value: RawCell, format: string | undefined): void {
    const { row, column } = this;
    const before = this.grid.add(row, column, value, format);
    if (before !== undefined && before !== value) this.oddities.twice(row, column);
  }

  /** Goes to the cell of an address. */
  private place(start: number, end: number): void {
    const { bytes } = this;
    let column = 0;
    let at = start;
    for (let byte = bytes[at] ?? 0; byte >= 65 && byte <= 90 && at < end; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - 64;
    if (at === start || at - start > 3) throw new PackageError("bad-content");
    this.column = column - 1;
    this.row = this.lineNumber(at, end);
  }

  /** A row number, counted from 0; -1 for 0. */
  private lineNumber(start: number, end: number): number {
    const number = this.number(start, end);
    if (number === undefined) throw new PackageError("bad-content");
    return number - 1;
  }

  /** A whole number; undefined when it is none. */
  private number(start: number, end: number): number | undefined {
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return undefined;
      number = number * 10 + digit;
    }
    return start === end ? undefined : number;
  }
}
