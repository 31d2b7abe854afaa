import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { cellWords } from "../../core/present/cellWords";
import { footLines } from "../../core/present/layOut";
import type { Report, ReportColumn, ReportTable } from "../../core/present/report";
import { BODY_FONT, HEADING_FONT, TITLE_FONT } from "../../core/present/reportFonts";

/** Sizes in half points: 二号, 三号, 小四. Source: GB/T 9704—2012. */
const TITLE_SIZE = 44;
const TEXT_SIZE = 32;
const TABLE_SIZE = 21;
/** Twips: lines of 28 points, two characters of 三号. */
const LINE = 560;
const INDENT = 640;

/**
 * Reports as one Word file (.docx), each from a new page on: A4 with the margins and fonts of official papers (GB/T 9704—2012),
 * sections with their sentences and tables, room to sign where the report says who, page numbers from 1. What XML cannot hold is
 * left out.
 */
export async function wordDocument(reports: readonly Report[]): Promise<Uint8Array> {
  const document = new Document({
    title: reports[0]?.title ?? "",
    styles: { default: { document: { run: { font: BODY_FONT, size: TEXT_SIZE } } } },
    sections: reports.map((report) => ({
      properties: { page: PAGE },
      footers: { default: pageNumbers() },
      children: contentsOf(report),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
  pageNumbers: { start: 1 },
};

function contentsOf(report: Report): (Paragraph | Table)[] {
  const { title, date, unit, tables, signature } = report;
  const made = `（${date}${unit === undefined ? "" : `　单位：${unit}`}）`;
  const centred = { alignment: AlignmentType.CENTER };
  return [
    paragraph(title, { ...centred, font: TITLE_FONT, size: TITLE_SIZE, line: 700 }),
    paragraph(made, centred),
    ...tables.flatMap(sectionOf),
    ...(signature === undefined ? [] : [paragraph(signature, { size: TABLE_SIZE, line: 700 })]),
    ...footLines(report).map((line) => paragraph(line, { size: TABLE_SIZE, line: 360 })),
  ];
}

interface Look {
  font?: string;
  size?: number;
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Twips before the first character. */
  indent?: number;
  line?: number;
  keepNext?: boolean;
}

function paragraph(text: string, look: Look = {}): Paragraph {
  const { font = BODY_FONT, size = TEXT_SIZE, alignment, indent = 0, line = LINE } = look;
  return new Paragraph({
    ...(alignment === undefined ? {} : { alignment }),
    keepNext: look.keepNext ?? false,
    indent: { firstLine: indent },
    spacing: { line, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: textOf(text), font, size })],
  });
}

function sectionOf({
  heading,
  text = [],
  columns,
  rows,
  note,
}: ReportTable): (Paragraph | Table)[] {
  return [
    paragraph(heading, { font: HEADING_FONT, indent: INDENT, keepNext: true }),
    ...text.map((one) => paragraph(one, { indent: INDENT })),
    ...(columns.length === 0 || rows.length === 0 ? [] : [tableOf(columns, rows)]),
    ...(note === undefined ? [] : [paragraph(note, { size: TABLE_SIZE, line: 360 })]),
  ];
}

function tableOf(columns: readonly ReportColumn[], rows: ReportTable["rows"]): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const line = { style: BorderStyle.SINGLE, size: 4, color: "8A8A8A" };
  const cell = (text: string, column: ReportColumn, header: boolean, number: boolean) =>
    new TableCell({
      width: { size: Math.round((column.width / whole) * 100), type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlign.CENTER,
      borders: { top: line, bottom: line, left: line, right: line },
      children: [
        paragraph(text, {
          font: header ? HEADING_FONT : BODY_FONT,
          size: TABLE_SIZE,
          line: 320,
          alignment:
            header || column.centred === true
              ? AlignmentType.CENTER
              : number
                ? AlignmentType.RIGHT
                : AlignmentType.LEFT,
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell(column.heading, column, true, false)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, c) => {
              const value = row[c] ?? null;
              const words = cellWords(value, column, true);
              return cell(words, column, false, typeof value === "number");
            }),
          })
      ),
    ],
  });
}

/** — 1 —, as official papers number their pages. */
function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28, font: "宋体" }),
        ],
      }),
    ],
  });
}

/** Without what XML cannot hold. */
function textOf(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
