import { escapeXml } from "../xml/escapeXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Numbers of custom formats begin here. */
const FIRST_FORMAT = 164;

/** What a cell of a report is, which decides how it looks. */
export type Role = "title" | "heading" | "header" | "body" | "plain";

const LOOKS: Readonly<Record<Role, string>> = {
  title: 'fontId="1" applyFont="1"',
  heading: 'fontId="2" applyFont="1"',
  header: 'fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"',
  body: 'borderId="1" applyBorder="1"',
  plain: "",
};
const WRAPPED: ReadonlySet<Role> = new Set(["header", "body"]);

/** The cell styles that the sheets of one workbook ask for, numbered as they come. */
export class ReportStyles {
  private readonly formats: string[] = [];
  private readonly styles: string[] = ['<xf xfId="0"/>'];
  private readonly known = new Map<string, number>();

  /** Number of the style of a cell with a role and a number format. */
  of(role: Role, format?: string): number {
    const key = `${role}|${format ?? ""}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = format === undefined ? 0 : this.formatNumber(format);
    const aligned = WRAPPED.has(role)
      ? ` applyAlignment="1"><alignment vertical="center" wrapText="1"${role === "header" ? ' horizontal="center"' : ""}/></xf>`
      : "/>";
    const applied = number === 0 ? "" : ' applyNumberFormat="1"';
    this.styles.push(`<xf xfId="0" numFmtId="${number}"${applied} ${LOOKS[role]}${aligned}`);
    this.known.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** Text of the styles part; ask for it when every sheet is written. */
  xml(): string {
    const formats = this.formats.map(
      (code, k) => `<numFmt numFmtId="${FIRST_FORMAT + k}" formatCode="${escapeXml(code)}"/>`
    );
    const line = (side: string) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;
    const font = (size: number, bold: boolean) =>
      `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0
        ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`
        : "") +
      `<fonts count="3">${font(11, false)}${font(16, true)}${font(11, true)}</fonts>` +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
      `<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>` +
      `<borders count="2"><border/><border>${["left", "right", "top", "bottom"].map(line).join("")}</border></borders>` +
      `<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
      `<cellXfs count="${this.styles.length}">${this.styles.join("")}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    );
  }

  private formatNumber(format: string): number {
    if (!this.formats.includes(format)) this.formats.push(format);
    return FIRST_FORMAT + this.formats.indexOf(format);
  }
}
