import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { cellWords } from "../../core/present/cellWords";
import type { ReportColumn, ReportTable } from "../../core/present/report";
import { BODY_FONT, HEADING_FONT } from "../../core/present/reportFonts";
import { columnWidths } from "./columnWidths";
import type { Paper } from "./paper";
import { paragraph } from "./paragraph";

/** Twips at either side of a cell's text. */
const SIDE = 70;
/** Characters of half width by which programs differ in setting the same text. */
const SLACK = 0.4;
/** Last rows that go to the next page with what follows the table. */
const KEPT = 2;

/** Where a table stands: twips from margin to margin, and whether what follows it may not stand on a page alone. */
export interface TablePlace {
  room: number;
  paper: Paper;
  keepEnd: boolean;
}

/**
 * A table of a report as one of a Word file: its heading is repeated on every page and never stands alone at the foot of one, no
 * row is split, rows have room to write in.
 */
export function wordTable({ columns, rows, totals = 0 }: ReportTable, place: TablePlace): Table {
  const { room, paper, keepEnd } = place;
  const words = rows.map((row) => columns.map((column, c) => cellWords(row[c] ?? null, column)));
  const half = paper.table.size * 5;
  const widths = columnWidths(
    columns.map(({ heading, width }, c) => ({
      heading,
      width,
      cells: words.map((row) => row[c] ?? ""),
    })),
    room / half,
    (2 * SIDE) / half + SLACK
  ).map((width) => Math.round(width * half));
  const line = { style: BorderStyle.SINGLE, size: 4, color: "5A5A5A" };
  const cell = (
    text: string,
    c: number,
    look: { header: boolean; side: Side; keepNext: boolean }
  ) =>
    new TableCell({
      width: { size: widths[c] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      borders: { top: line, bottom: line, left: line, right: line },
      children: [
        paragraph(text, {
          ...paper.table,
          font: look.header ? HEADING_FONT : BODY_FONT,
          alignment: look.side,
          keepNext: look.keepNext,
        }),
      ],
    });
  const tableRow = (cells: TableCell[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: paper.row, rule: HeightRule.ATLEAST },
      children: cells,
    });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: SIDE, right: SIDE, marginUnitType: WidthType.DXA },
    rows: [
      tableRow(
        columns.map(({ heading }, c) =>
          cell(heading, c, { header: true, side: AlignmentType.CENTER, keepNext: true })
        ),
        true
      ),
      ...words.map((row, r) =>
        tableRow(
          columns.map((column, c) =>
            cell(row[c] ?? "", c, {
              header: r >= rows.length - totals,
              side: sideOf(column, typeof rows[r]?.[c] === "number"),
              keepNext: keepEnd && r >= rows.length - KEPT,
            })
          ),
          false
        )
      ),
    ],
  });
}

type Side = (typeof AlignmentType)[keyof typeof AlignmentType];

function sideOf({ centred }: ReportColumn, isNumber: boolean): Side {
  if (centred === true) return AlignmentType.CENTER;
  return isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
