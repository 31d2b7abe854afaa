import { NumberCell } from "../cell/numberCell";
import { parseCell } from "../cell/parseCell";
import type { RawCell } from "../cell/rawCell";
import { shownText } from "../cell/shownText";
import { BLANK_CELL, LONG_NUMBER, type SheetCell } from "./sheet";

/** A cell of a sheet with a number in it. */
export class SheetNumber extends NumberCell {
  constructor(
    raw: number,
    format: string | undefined,
    readonly id: number
  ) {
    super(raw, format);
  }
}

const ANY_NUMBER: SheetCell = new SheetNumber(0.5, undefined, LONG_NUMBER);

/** What a format has that prints a text of its own. */
const LITERAL = /["\\]|[^\x20-\x7e]/;

/** Places in the list of texts of one character, by the last bits of their character. */
const SLOTS = 64;

/** Numbers the cells of one sheet: the same content, the same number. */
export class CellReader {
  hasNumbers = false;
  /** By number, one cell of each. */
  readonly samples: SheetCell[] = [BLANK_CELL, ANY_NUMBER];
  private readonly known = new Map<RawCell, SheetCell>();
  /** Texts of one character that were read last: a sheet of marks holds hardly anything else. */
  private readonly charAt = new Uint16Array(SLOTS);
  private readonly idOfChar = new Uint32Array(SLOTS);
  /** Cells with a single digit, by format. */
  private readonly digits = new Map<string | undefined, (SheetCell | undefined)[]>();
  private lastFormat: string | undefined;
  private isLiteral = false;

  /** The cell of a text, a truth value or a blank. */
  read(raw: Exclude<RawCell, number> | undefined): SheetCell {
    if (raw === undefined || raw === null || raw === "") return BLANK_CELL;
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const parsed = parseCell(raw);
    if (parsed.kind === "blank") return BLANK_CELL;
    const cell = Object.assign(parsed, { id: this.samples.length });
    if (cell.kind === "text" && cell.number !== null) this.hasNumbers = true;
    return this.keep(raw, cell);
  }

  /** The number of the content of a text of one character. */
  idOf(char: string): number {
    const code = char.charCodeAt(0);
    const slot = code % SLOTS;
    if (this.charAt[slot] === code) return this.idOfChar[slot] ?? 0;
    const { id } = this.read(char);
    this.charAt[slot] = code;
    this.idOfChar[slot] = id;
    return id;
  }

  /**
   * The cell of a number that is one of few on a sheet: of a single digit, which may be a mark, or one in whose place its
   * format shows a text. Null for all others, whose content is `LONG_NUMBER`.
   */
  readNumber(raw: number, format: string | undefined): SheetCell | null {
    if (format !== undefined && this.printsText(format)) {
      const shown = this.readShown(raw, format);
      if (shown !== null) return shown;
    }
    this.hasNumbers = true;
    return raw >= 0 && raw <= 9 && Number.isInteger(raw) ? this.readDigit(raw, format) : null;
  }

  private printsText(format: string): boolean {
    if (format !== this.lastFormat) {
      this.lastFormat = format;
      this.isLiteral = LITERAL.test(format);
    }
    return this.isLiteral;
  }

  /** A number in whose place its format shows a text: 1 in "√";"×". Null where it shows the number, or nothing. */
  private readShown(raw: number, format: string): SheetCell | null {
    const key = `${raw}\u0000${format}\u0000`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const parsed = parseCell(shownText(raw, format) ?? "");
    if (parsed.kind !== "text") return null;
    return this.keep(key, Object.assign(parsed, { id: this.samples.length, typed: String(raw) }));
  }

  /** Told apart by its format too, which decides how it is printed. */
  private readDigit(raw: number, format: string | undefined): SheetCell {
    let own = this.digits.get(format);
    if (own === undefined) this.digits.set(format, (own = []));
    return (own[raw] ??= this.number(new SheetNumber(raw, format, this.samples.length)));
  }

  private keep(key: RawCell, cell: SheetCell): SheetCell {
    this.known.set(key, cell);
    return this.number(cell);
  }

  private number(cell: SheetCell): SheetCell {
    this.samples[cell.id] = cell;
    return cell;
  }
}
