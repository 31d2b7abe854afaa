import { escapeXml } from "../xml/escapeXml";
import { childOf, withAttributes, withChild } from "../xml/changedElement";
import { editXml } from "../xml/editXml";
import { XmlReader } from "../xml/xmlReader";
import { type XmlRoot, xmlRoot } from "../xml/xmlRoot";
import { builtInFormats } from "./builtInFormats";
import { borderSides, type CellLook } from "./cellLook";
import { changedFont } from "./changedFont";
import { dxf, type DxfLook } from "./dxf";
import { listEdits } from "./listEdits";

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type ListName = (typeof LISTS)[number];
/** What the formats of programs begin with. Source: ECMA-376 Part 1 §18.8.30. */
const FIRST_OWN_FORMAT = 164;
const BORDER_ORDER = ["start", "end", ...borderSides, "diagonal", "vertical", "horizontal"];
const XF_ORDER = ["alignment", "protection", "extLst"];

/** Records of one list: those of the file and, behind them, those that are to be added. */
interface Records {
  texts: string[];
  present: number;
}

/**
 * A styles part to which looks are appended as cells and rules ask for them. What stands in the part keeps its number; a
 * look that is there already, letter for letter, is used again. Source: ECMA-376 Part 1 §18.8.
 */
export class StyleAppender {
  private readonly root: XmlRoot;
  private readonly lists: Record<ListName, Records>;
  private readonly known = new Map<string, number>();

  /** Throws `XmlError` where the part is not well-formed. */
  constructor(private readonly styles: Uint8Array) {
    this.root = xmlRoot(styles);
    const [numFmts, fonts, fills, borders, cellXfs, dxfs] = LISTS.map((name) =>
      recordsOf(styles, this.root, name)
    );
    const none = () => ({ texts: [], present: 0 });
    this.lists = {
      numFmts: numFmts ?? none(),
      fonts: fonts ?? none(),
      fills: fills ?? none(),
      borders: borders ?? none(),
      cellXfs: cellXfs ?? none(),
      dxfs: dxfs ?? none(),
    };
  }

  /** Number of the style of a cell whose style had the number `base` and whose look changes. */
  cell(base: number, look: CellLook): number {
    const key = `${base}|${JSON.stringify(look)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { prefix } = this.root;
    const xf = this.lists.cellXfs.texts[base] ?? this.lists.cellXfs.texts[0] ?? `<${prefix}xf/>`;
    const style = this.add("cellXfs", this.changedXf(xf, look));
    this.known.set(key, style);
    return style;
  }

  /** Number of what a conditional format does. */
  look(look: DxfLook): number {
    return this.add("dxfs", dxf(look, this.root.prefix));
  }

  /** The part with everything that was asked for; the same bytes when that was nothing new. */
  bytes(): Uint8Array {
    const edits = LISTS.flatMap((name) => {
      const { texts, present } = this.lists[name];
      return listEdits(this.styles, this.root, name, texts.slice(present), texts.length);
    });
    return edits.length === 0 ? this.styles : editXml(this.styles, edits);
  }

  private add(name: ListName, record: string): number {
    const { texts } = this.lists[name];
    const at = texts.indexOf(record);
    return at >= 0 ? at : texts.push(record) - 1;
  }

  private changedXf(xf: string, look: CellLook): string {
    const { prefix } = this.root;
    const attributes: Record<string, string> = {};
    const use = (id: string, applies: string, number: number) => {
      attributes[id] = String(number);
      attributes[applies] = "1";
    };
    const { bold, italic, underline, strike, size, font, color } = look;
    if ([bold, italic, underline, strike, size, font, color].some((part) => part !== undefined)) {
      const before = this.recordOf("fonts", xf, "fontId") ?? `<${prefix}font/>`;
      use("fontId", "applyFont", this.add("fonts", changedFont(before, look, prefix)));
    }
    if (look.fill !== undefined)
      use("fillId", "applyFill", this.add("fills", fill(look.fill, prefix)));
    if (look.borders !== undefined)
      use("borderId", "applyBorder", this.add("borders", this.changedBorder(xf, look.borders)));
    if (look.format !== undefined)
      use("numFmtId", "applyNumberFormat", this.formatNumber(look.format));
    let changed = xf;
    const { horizontal, vertical, wrap } = look;
    if (horizontal !== undefined || vertical !== undefined || wrap !== undefined) {
      attributes["applyAlignment"] = "1";
      const before = childOf(xf, "alignment") ?? `<${prefix}alignment/>`;
      const alignment = withAttributes(before, {
        ...(horizontal !== undefined && { horizontal }),
        ...(vertical !== undefined && { vertical }),
        ...(wrap !== undefined && { wrapText: wrap ? "1" : null }),
      });
      changed = withChild(changed, "alignment", alignment, XF_ORDER);
    }
    return withAttributes(changed, attributes);
  }

  private changedBorder(xf: string, borders: NonNullable<CellLook["borders"]>): string {
    const { prefix } = this.root;
    let border = this.recordOf("borders", xf, "borderId") ?? `<${prefix}border/>`;
    for (const side of borderSides) {
      const line = borders[side];
      if (line === undefined) continue;
      const text =
        line === null
          ? `<${prefix}${side}/>`
          : `<${prefix}${side} style="${line.style}"><${prefix}color rgb="FF${line.color}"/></${prefix}${side}>`;
      border = withChild(border, side, text, BORDER_ORDER);
    }
    return border;
  }

  private recordOf(list: ListName, xf: string, id: string): string | undefined {
    return this.lists[list].texts[Number(attributeOf(xf, id) ?? 0)];
  }

  private formatNumber(code: string): number {
    if (code === "General") return 0;
    for (const [number, builtIn] of builtInFormats)
      if (number < 5 && builtIn === code) return number;
    if (code === "0%" || code === "0.00%") return code === "0%" ? 9 : 10;
    if (code === "@") return 49;
    const { texts } = this.lists.numFmts;
    let free = FIRST_OWN_FORMAT;
    for (const text of texts) {
      const number = Number(attributeOf(text, "numFmtId") ?? 0);
      if (attributeOf(text, "formatCode") === code) return number;
      free = Math.max(free, number + 1);
    }
    const { prefix } = this.root;
    texts.push(`<${prefix}numFmt numFmtId="${free}" formatCode="${escapeXml(code)}"/>`);
    return free;
  }
}

function recordsOf(styles: Uint8Array, root: XmlRoot, name: string): Records {
  const list = root.children.find(({ local }) => local === name);
  if (list === undefined) return { texts: [], present: 0 };
  const bytes = styles.subarray(list.start, list.end);
  const decoder = new TextDecoder();
  const texts = xmlRoot(bytes).children.map(({ start, end }) =>
    decoder.decode(bytes.subarray(start, end))
  );
  return { texts, present: texts.length };
}

function fill(color: string | null, prefix: string): string {
  const inside =
    color === null
      ? `<${prefix}patternFill patternType="none"/>`
      : `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${inside}</${prefix}fill>`;
}

function attributeOf(element: string, name: string): string | undefined {
  const reader = new XmlReader(new TextEncoder().encode(element));
  reader.next();
  return reader.attribute(name);
}
