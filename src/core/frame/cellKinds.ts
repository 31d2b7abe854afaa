import { isPlaceholder } from "../cell/isPlaceholder";
import type { MarkReader } from "../mark/markReader";
import type { ContentKinds } from "../sheet/laneTally";
import type { Sheet, SheetCell } from "../sheet/sheet";
import { LANE_NUMBER } from "../lexicon/zh/numberings";
import { GLYPHS } from "../lexicon/zh/marks";
import { figureLike } from "./figureLike";
import { isAside } from "./notes";

/**
 * What a cell is in the geometry of a table, before anybody says what the table is about: words (a label, a heading, a
 * remark, a note); a figure, one kept as text and an Excel error included; a mark that is a glyph, a digit or a letter
 * (√ ※ A); a verdict, a mark that is a word (达标, 未完成); a sign that there is nothing (—, /, 无).
 */
export type CellKind = "blank" | "word" | "figure" | "glyph" | "verdict" | "nothing";

/** A sign that is no letter, digit or mark: ？ where somebody did not know; or √×, /√, ... They are no words and no heading. */
const SIGN = new RegExp(`^(?:[^\\p{L}\\p{N}\\s]|[${GLYPHS}?/.…]{2,3})$`, "u");

/** What lanes are counted by: cells with words, and others that are filled. */
export const WORDS = 1;
export const VALUES = 2;
const BLANK = 3;

/** Kinds of the cells of one sheet under one legend, each distinct content looked at once. */
export class CellKinds implements ContentKinds {
  /** By number of a content, `WORDS` or `VALUES` or that it is a blank. */
  readonly known: Uint8Array;
  private readonly kinds: (CellKind | undefined)[] = ["blank", "figure"];
  private readonly signs: Uint8Array;
  private verdicts: boolean | undefined;

  constructor(
    private readonly sheet: Sheet,
    private readonly marks: MarkReader
  ) {
    this.known = new Uint8Array(sheet.distinct);
    this.known[0] = BLANK;
    this.signs = new Uint8Array(sheet.distinct);
  }

  of(cell: SheetCell): CellKind {
    return (this.kinds[cell.id] ??= this.read(cell));
  }

  /** The kind of all cells with that number. */
  ofId(id: number): CellKind {
    return (this.kinds[id] ??= this.read(this.sheet.sample(id)));
  }

  find(id: number): number {
    return (this.known[id] = this.ofId(id) === "word" ? WORDS : VALUES);
  }

  /** Whether all cells with that number hold a sign that is neither a number nor a letter that may count. */
  isSign(id: number): boolean {
    const known = this.signs[id] ?? 0;
    if (known !== 0) return known === 1;
    const cell = this.sheet.sample(id);
    const is =
      this.ofId(id) === "glyph" &&
      cell.kind === "text" &&
      !LANE_NUMBER.test(cell.key) &&
      !isAside(cell.text);
    this.signs[id] = is ? 1 : 2;
    return is;
  }

  /** Whether any cell of the sheet holds a verdict. */
  get hasVerdicts(): boolean {
    if (this.verdicts === undefined) {
      this.verdicts = false;
      for (let id = 0; id < this.sheet.distinct && !this.verdicts; id++)
        this.verdicts = this.ofId(id) === "verdict";
    }
    return this.verdicts;
  }

  /** Whether a cell holds a value rather than words. */
  isValue(cell: SheetCell): boolean {
    const kind = this.of(cell);
    return kind !== "blank" && kind !== "word";
  }

  private read(cell: SheetCell): CellKind {
    if (cell.kind === "number" || cell.kind === "error") return "figure";
    if (cell.kind === "blank") return "blank";
    const mark = this.marks.read(cell);
    if (mark !== null) return /^[\u4e00-\u9fff]/.test(mark.mark) ? "verdict" : "glyph";
    if (isPlaceholder(cell.key)) return "nothing";
    if (SIGN.test(cell.key)) return "glyph";
    return figureLike(cell) ? "figure" : "word";
  }
}
