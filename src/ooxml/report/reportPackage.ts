import { layOut, type PlacedTable } from "../../core/present/layOut";
import { freeName } from "../../core/present/freeName";
import type { ReportCell, ReportSheet } from "../../core/present/reportSheet";
import { cellAddress, columnLetters } from "../../core/area/address";
import { escapeXml } from "../xml/escapeXml";
import { xString } from "../xml/xString";
import { newZip } from "../zip/newZip";
import type { ZipCodec } from "../zip/zipCodec";
import { ReportStyles, type Role } from "./reportStyles";

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
export function reportPackage(reports: readonly ReportSheet[], codec: ZipCodec): Uint8Array {
  const encoder = new TextEncoder();
  const styles = new ReportStyles();
  const sheets = reports.map((report) => sheetXml(report, styles));
  const names = reports.reduce<string[]>((all, { name }) => [...all, freeName(name, all)], []);
  const each = (text: (number: number, name: string) => string) =>
    names.map((name, k) => text(k + 1, name)).join("");
  const parts = new Map<string, string>();
  parts.set(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `${each((k) => `<Override PartName="/xl/worksheets/sheet${k}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`
  );
  parts.set(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  );
  parts.set(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(
      (k, name) => `<sheet name="${escapeXml(name)}" sheetId="${k}" r:id="rId${k}"/>`
    )}</sheets></workbook>`
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
  const declared = [...parts].map(
    ([name, xml]) =>
      [
        name,
        encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
      ] as const
  );
  return newZip(new Map(declared), codec);
}

function sheetXml(report: ReportSheet, styles: ReportStyles): string {
  const { cells, widths, tables } = layOut(withoutLinks(report));
  const rows = cells.map((row, r) => {
    const place = tables.find(
      ({ headingRow, noteRow, lastRow }) => r >= headingRow && r <= (noteRow ?? lastRow)
    );
    const texts = row.map((cell, c) => cellXml(cell, r, c, roleOf(r, c, place), place, styles));
    return `<row r="${r + 1}">${texts.join("")}</row>`;
  });
  const [only, more] = tables;
  const frozen =
    only !== undefined && more === undefined
      ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${only.headerRow + 1}" topLeftCell="A${only.headerRow + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
      : "";
  const columns = widths.map(
    (width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`
  );
  const range = `A1:${columnLetters(Math.max(0, widths.length - 1))}${Math.max(1, cells.length)}`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>${frozen}` +
    `<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

/** The same report with each cell to go to as its name: the workbook that it is in is another one. */
function withoutLinks(report: ReportSheet): ReportSheet {
  const named = (cell: ReportCell): ReportCell =>
    typeof cell === "object" && cell !== null ? `${cell.sheet}!${cell.cell}` : cell;
  return {
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map(named)),
    })),
  };
}

function roleOf(row: number, column: number, place: PlacedTable | undefined): Role {
  if (row === 0) return "title";
  if (place === undefined) return "plain";
  if (row === place.headingRow) return "heading";
  if (row === place.noteRow || column >= place.table.columns.length) return "plain";
  return row === place.headerRow ? "header" : "body";
}

function cellXml(
  cell: string | number,
  row: number,
  column: number,
  role: Role,
  place: PlacedTable | undefined,
  styles: ReportStyles
): string {
  const format = typeof cell === "number" ? place?.table.columns[column]?.format : undefined;
  const style = styles.of(role, format);
  const address = cellAddress(row, column);
  if (cell === "") return role === "body" ? `<c r="${address}" s="${style}"/>` : "";
  if (typeof cell === "number") return `<c r="${address}" s="${style}"><v>${cell}</v></c>`;
  const text = xString(cell.replace(/^'/, "").slice(0, LONGEST));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
