import { shownText } from "../../core/cell/shownText";
import type { XmlReader } from "../xml/xmlReader";
import { builtInFormats } from "./builtInFormats";
import { symbolFont, type SymbolFont } from "./symbolFont";
import { symbolFormat } from "./symbolFormat";

/** What of a cell's style bears on what it says. */
export interface CellFormat {
  /** Number-format code; absent for General. */
  code?: string;
  /** The code prints a text of its own in the place of a cell's text. */
  replacesText?: true;
  /** The font, where it is one of symbols. */
  symbols?: SymbolFont;
}

const GENERAL = /^(general|g\/通用格式)?$/i;

/**
 * The formats of cells in a styles part, by the number that cells name them with (`s`). Literal texts of a code are what
 * the font shows of them. A part without cell styles gives []. Throws `XmlError` where it is not well-formed.
 * Source: ECMA-376 Part 1 §18.8.10, §18.8.31.
 */
export function cellFormats(styles: XmlReader): CellFormat[] {
  const codes = new Map(builtInFormats);
  const fonts: (SymbolFont | undefined)[] = [];
  const cells: { format: number; font: number }[] = [];
  let list = "";
  while (styles.next()) {
    if (styles.closing) continue;
    // Lists are the children of the root; what is in one is told apart by its list: fonts stand in dxfs too.
    if (styles.depth === (styles.empty ? 1 : 2)) list = styles.local;
    else if (list === "numFmts" && styles.is("numFmt"))
      codes.set(number(styles, "numFmtId"), styles.attribute("formatCode") ?? "");
    else if (list === "fonts" && styles.is("font")) fonts.push(undefined);
    else if (list === "fonts" && styles.is("name"))
      fonts[fonts.length - 1] = symbolFont(styles.attribute("val") ?? "");
    else if (list === "cellXfs" && styles.is("xf"))
      cells.push({ format: number(styles, "numFmtId"), font: number(styles, "fontId") });
  }
  return cells.map(({ format, font }) => cellFormat(codes.get(format), fonts[font]));
}

function cellFormat(code: string | undefined, symbols: SymbolFont | undefined): CellFormat {
  const format: CellFormat = {};
  if (symbols !== undefined) format.symbols = symbols;
  if (code === undefined || GENERAL.test(code)) return format;
  format.code = symbols === undefined ? code : symbolFormat(code, symbols);
  if (shownText("text", format.code) !== null) format.replacesText = true;
  return format;
}

function number(reader: XmlReader, attribute: string): number {
  return Number(reader.attribute(attribute) ?? 0);
}
