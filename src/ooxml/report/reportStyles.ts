import type { HighlightStyle } from "../../core/finding/highlight";
import { highlightStyles } from "../../core/finding/highlightStyles";
import type { RowRole } from "../../core/present/layOut";
import { dxf } from "../styles/dxf";
import { escapeXml } from "../xml/escapeXml";
import { BODY_FONT, HEADING_FONT, TITLE_FONT } from "../../core/present/reportFonts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Numbers of custom formats begin here. */
const FIRST_FORMAT = 164;

/** What a cell of a report is, which decides how it looks. */
export type Role = RowRole;

/** Side on which a cell's text stands; "" as Excel does it. */
export type Side = "" | "center" | "right";

/** By role: its font, fill and border. */
const LOOKS: Readonly<Record<Role, string>> = {
  title: 'fontId="1" applyFont="1"',
  date: "",
  heading: 'fontId="2" applyFont="1"',
  header: 'fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"',
  body: 'borderId="1" applyBorder="1"',
  total: 'fontId="3" borderId="1" applyFont="1" applyBorder="1"',
  text: "",
  note: 'fontId="4" applyFont="1"',
  signature: "",
  chart: "",
  blank: "",
};
const WRAPPED: ReadonlySet<Role> = new Set(["header", "body", "total"]);

/** The cell styles that the sheets of one workbook ask for, numbered as they come. */
export class ReportStyles {
  private readonly formats: string[] = [];
  private readonly looks: HighlightStyle[] = [];
  private readonly styles: string[] = ['<xf xfId="0"/>'];
  private readonly known = new Map<string, number>();

  /** Number of the style of a cell with a role, a number format and a side. */
  of(role: Role, format?: string, side: Side = ""): number {
    const key = `${role}|${format ?? ""}|${side}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = format === undefined ? 0 : this.formatNumber(format);
    const stands = side === "" ? "" : ` horizontal="${side}"`;
    const wraps = WRAPPED.has(role) ? ' wrapText="1"' : "";
    const applied = number === 0 ? "" : ' applyNumberFormat="1"';
    this.styles.push(
      `<xf xfId="0" numFmtId="${number}"${applied} ${LOOKS[role]} applyAlignment="1"><alignment vertical="center"${stands}${wraps}/></xf>`
    );
    this.known.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** Number of a look that conditional formats give. */
  look(style: HighlightStyle): number {
    if (!this.looks.includes(style)) this.looks.push(style);
    return this.looks.indexOf(style);
  }

  /** Text of the styles part; ask for it when every sheet is written. */
  xml(): string {
    const formats = this.formats.map(
      (code, k) => `<numFmt numFmtId="${FIRST_FORMAT + k}" formatCode="${escapeXml(code)}"/>`
    );
    const looks = this.looks.map((style) => dxf(highlightStyles[style], ""));
    const line = (side: string) => `<${side} style="thin"><color rgb="FF8A8A8A"/></${side}>`;
    const font = (name: string, size: number, bold = false) =>
      `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
    const fonts = [
      font(BODY_FONT, 11),
      font(TITLE_FONT, 20),
      font(HEADING_FONT, 11),
      font(BODY_FONT, 11, true),
      font(BODY_FONT, 10),
    ];
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0
        ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`
        : "") +
      `<fonts count="${fonts.length}">${fonts.join("")}</fonts>` +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
      `<fill><patternFill patternType="solid"><fgColor rgb="FFDDE8F0"/></patternFill></fill></fills>` +
      `<borders count="2"><border/><border>${["left", "right", "top", "bottom"].map(line).join("")}</border></borders>` +
      `<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
      `<cellXfs count="${this.styles.length}">${this.styles.join("")}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `${looks.length > 0 ? `<dxfs count="${looks.length}">${looks.join("")}</dxfs>` : ""}</styleSheet>`
    );
  }

  private formatNumber(format: string): number {
    if (!this.formats.includes(format)) this.formats.push(format);
    return FIRST_FORMAT + this.formats.indexOf(format);
  }
}
