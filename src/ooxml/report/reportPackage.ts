import { layOut, type PlacedTable, type RowRole } from "../../core/present/layOut";
import { PAGE_NUMBERS, pageOf, type Page } from "../../core/present/pageOf";
import { heatFormula, heatRows } from "../../core/present/heat";
import { rowHeights } from "../../core/present/rowHeights";
import { freeName } from "../../core/present/freeName";
import { outsideWorkbook } from "../../core/present/outsideWorkbook";
import type { Report, ReportColumn } from "../../core/present/report";
import { cellAddress, columnLetters } from "../../core/area/address";
import { ruleXml } from "../rules/ruleXml";
import { escapeXml } from "../xml/escapeXml";
import { xString } from "../xml/xString";
import { newZip } from "../zip/newZip";
import type { ZipCodec } from "../zip/zipCodec";
import { drawingElement } from "../chart/chartXml";
import { FITS_PAGES, pageXml, printTitlesXml, type PageSetup } from "../page/pageXml";
import { chartParts } from "./chartParts";
import { ReportStyles, type Side } from "./reportStyles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Most characters that Excel keeps in a cell. */
const LONGEST = 32_767;

/**
 * A new workbook that holds the reports, one a sheet, as the bytes of an .xlsx file. Cells of other workbooks are named,
 * not linked; every text is a text, whatever it looks like. No reports are a programmer's mistake.
 */
export function reportPackage(reports: readonly Report[], codec: ZipCodec): Uint8Array {
  const encoder = new TextEncoder();
  const styles = new ReportStyles();
  const sheets = reports.map((report) => sheetXml(report, styles));
  const names = reports.reduce<string[]>((all, { name }) => [...all, freeName(name, all)], []);
  const drawings = chartParts(reports, names);
  const each = (text: (number: number, name: string) => string) =>
    names.map((name, k) => text(k + 1, name)).join("");
  const titles = names
    .map((name, k) => (reports[k] === undefined ? "" : repeatedXml(reports[k], name, k)))
    .join("");
  const parts = new Map<string, string>();
  parts.set(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `${each((k) => `<Override PartName="/xl/worksheets/sheet${k}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}` +
      `${[...drawings.types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("")}</Types>`
  );
  parts.set(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  );
  parts.set(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(
      (k, name) => `<sheet name="${escapeXml(name)}" sheetId="${k}" r:id="rId${k}"/>`
    )}</sheets>${titles === "" ? "" : `<definedNames>${titles}</definedNames>`}</workbook>`
  );
  parts.set(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${each(
      (k) =>
        `<Relationship Id="rId${k}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${k}.xml"/>`
    )}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
  );
  sheets.forEach((xml, k) => parts.set(`xl/worksheets/sheet${k + 1}.xml`, xml));
  parts.set("xl/styles.xml", styles.xml());
  for (const [name, xml] of drawings.parts) parts.set(name, xml);
  const declared = [...parts].map(
    ([name, xml]) =>
      [
        name,
        encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
      ] as const
  );
  return newZip(new Map(declared), codec);
}

function sheetXml(report: Report, styles: ReportStyles): string {
  const laidOut = layOut(outsideWorkbook(report));
  const { cells, roles, widths, tables } = laidOut;
  const page = pageOf(laidOut);
  const heights = rowHeights(laidOut);
  const rows = cells.map((row, r) => {
    const place = tables.find(
      ({ table, headerRow, lastRow }) => table.columns.length > 0 && r >= headerRow && r <= lastRow
    );
    const texts = row.map((cell, c) => cellXml(cell, r, c, roles[r] ?? "blank", place, styles));
    return `<row r="${r + 1}" ht="${heights[r] ?? 15}" customHeight="1">${texts.join("")}</row>`;
  });
  const [only, more] = tables;
  const frozen =
    only !== undefined && more === undefined
      ? `<pane ySplit="${only.headerRow + 1}" topLeftCell="A${only.headerRow + 2}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const columns = widths.map(
    (width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`
  );
  const last = columnLetters(Math.max(0, widths.length - 1));
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr>${FITS_PAGES}</sheetPr><dimension ref="A1:${last}${Math.max(1, cells.length)}"/>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>` +
    (widths.length > 1 ? `<mergeCells count="1"><mergeCell ref="A1:${last}1"/></mergeCells>` : "") +
    heatXml(tables, styles) +
    pageXml(pageSetup(page)) +
    `${tables.some(({ chartArea }) => chartArea !== null) ? drawingElement("rId1") : ""}</worksheet>`
  );
}

/** Rules that colour texts like flags. */
function heatXml(tables: readonly PlacedTable[], styles: ReportStyles): string {
  let priority = 0;
  return tables
    .flatMap((placed) => {
      const { heat } = placed.table;
      const rows = heatRows(placed);
      if (heat === undefined || rows === 0) return [];
      const [left, right] = heat.columns;
      const top = placed.firstRow;
      const areas = [{ top, left, bottom: top + rows - 1, right }];
      return heat.looks.map(({ text, style }) =>
        ruleXml(
          { areas, type: "expression", formulas: [heatFormula(cellAddress(top, left), text)] },
          styles.look(style),
          ++priority,
          ""
        )
      );
    })
    .join("");
}

/** A4, one page wide, page numbers at the foot. */
function pageSetup({ landscape, pages, breaks }: Page): PageSetup {
  return {
    landscape,
    paper: 9,
    fit: { across: 1, down: pages },
    centred: true,
    footer: PAGE_NUMBERS,
    breaks,
  };
}

/** Rows that are printed again on each page, as a name of the workbook; "" for a report without any. */
function repeatedXml(report: Report, sheet: string, index: number): string {
  const { repeated } = pageOf(layOut(report));
  if (repeated === null) return "";
  return printTitlesXml(sheet, `$${repeated + 1}:$${repeated + 1}`, index);
}

function cellXml(
  cell: string | number,
  row: number,
  column: number,
  role: RowRole,
  place: PlacedTable | undefined,
  styles: ReportStyles
): string {
  const within = place?.table.columns[column];
  if (place !== undefined && within === undefined) return "";
  const format = typeof cell === "number" ? within?.format : undefined;
  const style = styles.of(role, format, sideOf(role, column, within));
  const address = cellAddress(row, column);
  if (cell === "") return within === undefined ? "" : `<c r="${address}" s="${style}"/>`;
  if (typeof cell === "number") return `<c r="${address}" s="${style}"><v>${cell}</v></c>`;
  const text = xString(cell.replace(/^'/, "").slice(0, LONGEST));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sideOf(role: RowRole, column: number, within: ReportColumn | undefined): Side {
  if (role === "title" || role === "header" || within?.centred === true) return "center";
  return role === "date" && column > 0 ? "right" : "";
}
