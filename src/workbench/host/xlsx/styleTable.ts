import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { RuleLook } from "../ruleData";
import { escapeXml } from "../../../ooxml/xml/escapeXml";

const HORIZONTAL = ["", "left", "center", "right"];
const VERTICAL = ["", "top", "center", "bottom"];
const FIRST_OWN_FORMAT = 164;

/** The styles part of a workbook, filled while its sheets are written. Source: ECMA-376 Part 1 §18.8. */
export class StyleTable {
  private readonly fonts = new Entries(['<font><sz val="11"/><name val="宋体"/></font>']);
  private readonly fills = new Entries([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Entries(["<border/>"]);
  private readonly formats = new Entries([]);
  private readonly cells = new Entries(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']);
  private readonly looks = new Entries([]);

  /** Number of the style of a cell. */
  cell(style: IStyleData, format: string): number {
    const fill = style.bg?.rgb
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.bg.rgb)}"/></patternFill></fill>`
      : '<fill><patternFill patternType="none"/></fill>';
    const number =
      format === "General" ? 0 : FIRST_OWN_FORMAT + this.formats.add(escapeXml(format));
    const ids = [
      `numFmtId="${number}"`,
      `fontId="${this.fonts.add(font(style))}"`,
      `fillId="${this.fills.add(fill)}"`,
      `borderId="${this.borders.add(border(style))}"`,
    ];
    const horizontal = HORIZONTAL[style.ht ?? 0];
    const vertical = VERTICAL[style.vt ?? 0];
    const alignment =
      (horizontal ? ` horizontal="${horizontal}"` : "") +
      (vertical ? ` vertical="${vertical}"` : "") +
      (style.tb === 3 ? ' wrapText="1"' : "");
    return this.cells.add(
      alignment ? `<xf ${ids.join(" ")}><alignment${alignment}/></xf>` : `<xf ${ids.join(" ")}/>`
    );
  }

  /** Number of the look of a rule. */
  look({ fill, color, bold, italic, border }: RuleLook): number {
    const side = (name: string) =>
      `<${name} style="thin"><color rgb="${argb(border ?? "")}"/></${name}>`;
    return this.looks.add(
      "<dxf><font>" +
        (bold ? "<b/>" : "") +
        (italic ? "<i/>" : "") +
        (color ? `<color rgb="${argb(color)}"/>` : "") +
        "</font>" +
        (fill ? `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>` : "") +
        (border
          ? `<border>${["left", "right", "top", "bottom"].map(side).join("")}</border>`
          : "") +
        "</dxf>"
    );
  }

  xml(): string {
    const formats = this.formats.all.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`
    );
    const list = (name: string, entries: readonly string[]) =>
      entries.length > 0 ? `<${name} count="${entries.length}">${entries.join("")}</${name}>` : "";
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list("numFmts", formats) +
      list("fonts", this.fonts.all) +
      list("fills", this.fills.all) +
      list("borders", this.borders.all) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list("cellXfs", this.cells.all) +
      list("dxfs", this.looks.all) +
      "</styleSheet>"
    );
  }
}

/** Texts numbered from 0, each once. */
class Entries {
  constructor(readonly all: string[]) {}

  add(entry: string): number {
    const known = this.all.indexOf(entry);
    return known >= 0 ? known : this.all.push(entry) - 1;
  }
}

function font({ bl, it, fs, ff, cl }: IStyleData): string {
  return (
    "<font>" +
    (bl ? "<b/>" : "") +
    (it ? "<i/>" : "") +
    `<sz val="${fs ?? 11}"/>` +
    (cl?.rgb ? `<color rgb="${argb(cl.rgb)}"/>` : "") +
    `<name val="${escapeXml(ff ?? "宋体")}"/></font>`
  );
}

function border({ bd }: IStyleData): string {
  const side = (name: string, line: Nullable<IBorderStyleData>) =>
    line ? `<${name} style="thin"><color rgb="${argb(line.cl.rgb ?? "")}"/></${name}>` : "";
  const sides =
    side("left", bd?.l) + side("right", bd?.r) + side("top", bd?.t) + side("bottom", bd?.b);
  return sides ? `<border>${sides}</border>` : "<border/>";
}

function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
