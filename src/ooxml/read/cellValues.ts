import type { RawCell } from "../../core/cell/rawCell";
import { PackageError } from "../package/packageError";
import type { CellFormat } from "../styles/cellFormats";
import { symbolText } from "../styles/symbolText";
import { decodeXml } from "../xml/decodeXml";
import type { XmlReader } from "../xml/xmlReader";
import type { CellContext } from "./cellContext";
import { cellText } from "./cellText";
import type { CellType } from "./cellType";
import { isoDate } from "./isoDate";
import { readNumber } from "./readNumber";
import { readString } from "./readString";
import type { TextPiece } from "./textPiece";

const NO_FORMAT: CellFormat = {};
const NONE = -1;

/**
 * Turns what stands in a cell into its value, as Office.js gives it: dates are serial numbers, errors their text, texts
 * what their font shows. One object serves all cells of a part, one after the other.
 */
export class CellValues {
  hasFormula = false;
  /** Whether the value is none of the kind that the cell names, and is given as the text that it is. */
  isOdd = false;
  private type: CellType = "n";
  private cellFormat: CellFormat = NO_FORMAT;
  private start = NONE;
  private end = NONE;
  private pieces: readonly TextPiece[] | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly context: CellContext
  ) {}

  /** A new cell, of a type and with the number of its style. */
  begin(type: CellType, style: number): void {
    this.type = type;
    this.cellFormat = this.context.formats[style] ?? NO_FORMAT;
    this.hasFormula = this.isOdd = false;
    this.start = this.end = NONE;
    this.pieces = undefined;
  }

  /** Its value stands between the offsets. */
  result(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  /** Its text stands in the element that the reader is at, which is read to its end. */
  inline(reader: XmlReader): void {
    this.pieces = readString(reader);
  }

  /**
   * Whether the cell has a formula that was never calculated: there is no result, or one of 0 in a file that is to be
   * calculated on opening, which is what programs write that cannot calculate. An empty text is a result.
   */
  get isUncalculated(): boolean {
    if (!this.hasFormula || this.pieces !== undefined) return false;
    if (this.type === "str") return this.start === NONE;
    if (this.isBlank()) return true;
    return (
      this.context.recalculates &&
      this.type === "n" &&
      readNumber(this.bytes, this.start, this.end) === 0
    );
  }

  /** The number format of the value, where it bears on what the cell shows. */
  get format(): string | undefined {
    const { code, replacesText } = this.cellFormat;
    if (replacesText) return code;
    return (this.type === "n" || this.type === "d") && !this.isOdd ? code : undefined;
  }

  /** The value; undefined when there is none. Throws `PackageError` for a text that there is not. */
  value(): RawCell | undefined {
    const { type, bytes, start, end } = this;
    if (this.pieces !== undefined && (type === "inlineStr" || this.isBlank()))
      return this.shown(this.pieces);
    if (start === end) return undefined;
    if (type === "s") return this.shared(readNumber(bytes, start, end));
    if (type === "str" || type === "inlineStr")
      return this.shown([{ text: cellText(decodeXml(bytes, start, end)), ownFont: false }]);
    if (type === "n") {
      const number = readNumber(bytes, start, end);
      if (Number.isFinite(number)) return number;
    }
    const text = decodeXml(bytes, start, end).trim();
    if (text === "") return undefined;
    switch (type) {
      case "e":
        return text;
      case "b":
        if (text === "1" || text === "true") return true;
        if (text === "0" || text === "false") return false;
        break;
      case "d": {
        const date = isoDate(text, this.context.date1904);
        if (date !== null) return date;
        break;
      }
      default:
    }
    this.isOdd = true;
    return text;
  }

  private shared(index: number): RawCell | undefined {
    const { texts, pieces } = this.context.strings;
    const shared = texts[index];
    if (shared === undefined) {
      if (this.isBlank()) return undefined;
      throw new PackageError("bad-content");
    }
    if (this.cellFormat.symbols === undefined) return shared === "" ? undefined : shared;
    return this.shown(pieces.get(index) ?? [{ text: shared, ownFont: false }]);
  }

  /** The text of the runs, those in the cell's own font as that shows them; undefined for "". */
  private shown(pieces: readonly TextPiece[]): string | undefined {
    const { symbols } = this.cellFormat;
    let shown = "";
    for (const { text, ownFont } of pieces)
      shown += symbols === undefined || ownFont ? text : symbolText(text, symbols);
    return shown === "" ? undefined : shown;
  }

  /** Whether nothing but white space stands where the result is to stand. */
  private isBlank(): boolean {
    for (let at = this.start; at < this.end; at++) if ((this.bytes[at] ?? 0) > 32) return false;
    return true;
  }
}
