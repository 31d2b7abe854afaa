import { areaAddress, cellAddress } from "../../../core/area/address";
import type { RawCell } from "../../../core/cell/rawCell";
import { storedFormula } from "../../../core/formula/storedFormula";
import type { RuleData } from "../ruleData";
import type { SheetData } from "../sheetData";
import { escapeXml } from "../../../ooxml/xml/escapeXml";
import { xString } from "../../../ooxml/xml/xString";
import type { StyleTable } from "./styleTable";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet part. Source: ECMA-376 Part 1 §18.3.1.99. */
export function sheetXml(sheet: SheetData, styles: StyleTable): string {
  const rows = sheet.values.map((row, r) => {
    const cells = row.map((value, c) => cellXml(sheet, styles, r, c, value)).join("");
    const height = sheet.rowHeights?.[r];
    const size = height === undefined ? "" : ` ht="${height * 0.75}" customHeight="1"`;
    return cells || size ? `<row r="${r + 1}"${size}>${cells}</row>` : "";
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return (
    `<worksheet xmlns="${MAIN}">${frameXml(sheet)}<sheetData>${rows.join("")}</sheetData>` +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`
      : "") +
    (sheet.rules ?? []).map((rule, index) => ruleXml(rule, index + 1, styles)).join("") +
    "</worksheet>"
  );
}

/** What stands before the cells: tab colour, gridlines, frozen panes, widths of columns. */
function frameXml({ tabColor, gridlines, freeze, columnWidths = [] }: SheetData): string {
  const { rows = 0, columns = 0 } = freeze ?? {};
  const corner = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = (name: string, count: number) => (count > 0 ? ` ${name}="${count}"` : "");
  const pane =
    rows + columns > 0
      ? `<pane${split("xSplit", columns)}${split("ySplit", rows)} topLeftCell="${cellAddress(rows, columns)}" activePane="${corner}" state="frozen"/>`
      : "";
  const view = gridlines === false ? ' showGridLines="0"' : "";
  const widths = columnWidths.map((width, c) =>
    width === undefined
      ? ""
      : `<col min="${c + 1}" max="${c + 1}" width="${width / 7}" customWidth="1"/>`
  );
  return (
    (tabColor ? `<sheetPr><tabColor rgb="FF${tabColor.replace(/^#/, "")}"/></sheetPr>` : "") +
    (pane || view
      ? `<sheetViews><sheetView${view} workbookViewId="0">${pane}</sheetView></sheetViews>`
      : "") +
    (widths.some((width) => width !== "") ? `<cols>${widths.join("")}</cols>` : "")
  );
}

function cellXml(
  sheet: SheetData,
  styles: StyleTable,
  r: number,
  c: number,
  value: RawCell
): string {
  const style = styles.cell(sheet.styles?.[r]?.[c] ?? {}, sheet.formats?.[r]?.[c] ?? "General");
  const formula = sheet.formulas?.[r]?.[c];
  if (style === 0 && value === "" && !formula) return "";
  const head = `<c r="${cellAddress(r, c)}"${style > 0 ? ` s="${style}"` : ""}`;
  const f = formula ? `<f>${escapeXml(storedFormula(formula).slice(1))}</f>` : "";
  if (value === "" || value === null) return f ? `${head}>${f}</c>` : `${head}/>`;
  if (typeof value === "number") return `${head}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  const text = xString(value);
  if (f) return `${head} t="str">${f}<v>${text}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function ruleXml(rule: RuleData, priority: number, styles: StyleTable): string {
  const cells = rule.areas.map(areaAddress).join(" ");
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : "";
  const head = (type: string) => `<cfRule type="${type}" priority="${priority}"${stop}`;
  const look = () => ` dxfId="${styles.look(rule.look ?? {})}"`;
  const formula = (text: string | undefined) =>
    text === undefined ? "" : `<formula>${escapeXml(text.replace(/^=/, ""))}</formula>`;
  const color = (hex: string) => `<color rgb="FF${hex.replace(/^#/, "")}"/>`;
  const inside = () => {
    switch (rule.type) {
      case "Custom":
        return `${head("expression")}${look()}>${formula(rule.formula)}</cfRule>`;
      case "CellValue": {
        const name = rule.operator ?? "equal";
        const operator = name.charAt(0).toLowerCase() + name.slice(1);
        return `${head("cellIs")}${look()} operator="${operator}">${formula(rule.formula1)}${formula(rule.formula2)}</cfRule>`;
      }
      case "DataBar":
        return `${head("dataBar")}><dataBar>${bound("min", rule.bounds?.lower)}${bound("max", rule.bounds?.upper)}${(rule.colors ?? []).map(color).join("")}</dataBar></cfRule>`;
      case "ColorScale": {
        const colors = rule.colors ?? [];
        const points = colors.map((_color, k) =>
          k === 0
            ? bound("min", null)
            : k === colors.length - 1
              ? bound("max", null)
              : '<cfvo type="percent" val="50"/>'
        );
        return `${head("colorScale")}><colorScale>${points.join("")}${colors.map(color).join("")}</colorScale></cfRule>`;
      }
    }
  };
  return `<conditionalFormatting sqref="${cells}">${inside()}</conditionalFormatting>`;
}

function bound(type: "min" | "max", value: number | null | undefined): string {
  return typeof value === "number" ? `<cfvo type="num" val="${value}"/>` : `<cfvo type="${type}"/>`;
}
