import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { footLines } from "../../core/present/layOut";
import { outsideWorkbook } from "../../core/present/outsideWorkbook";
import type { Report, ReportTable } from "../../core/present/report";
import { BODY_FONT, HEADING_FONT, TITLE_FONT } from "../../core/present/reportFonts";
import { fontTable } from "./fontTable";
import { FORM, LETTER, type Paper } from "./paper";
import { paragraph } from "./paragraph";
import { wordTable } from "./wordTable";

/** A4, millimetres. */
const A4 = { width: 210, height: 297 };
/** Twips for a stamp and names to be written by hand. */
const ROOM_TO_SIGN = 600;

/**
 * Reports as one Word file (.docx), each from a new page on: A4, sentences with the margins and sizes of official papers
 * (GB/T 9704—2012), tables to be filled in with smaller ones; room to sign last where the report says who; page numbers from 1.
 * What XML cannot hold is left out.
 */
export async function wordDocument(reports: readonly Report[]): Promise<Uint8Array> {
  const shown = reports.map(outsideWorkbook);
  const document = new Document({
    title: shown[0]?.title ?? "",
    styles: {
      default: {
        document: {
          run: {
            font: BODY_FONT,
            size: LETTER.text.size,
            language: { value: "en-US", eastAsia: "zh-CN" },
          },
        },
      },
    },
    sections: shown.map((report) => ({
      properties: { page: pageOf(paperOf(report)) },
      footers: { default: pageNumbers(report) },
      children: contentsOf(report, paperOf(report)),
    })),
  });
  const overrides = [{ path: "word/fontTable.xml", data: fontTable() }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides));
}

function paperOf({ prose }: Report): Paper {
  return prose === true ? LETTER : FORM;
}

function pageOf({ margins }: Paper) {
  const { top, bottom, left, right } = margins;
  return {
    size: {
      width: convertMillimetersToTwip(A4.width),
      height: convertMillimetersToTwip(A4.height),
    },
    margin: {
      top: convertMillimetersToTwip(top),
      bottom: convertMillimetersToTwip(bottom),
      left: convertMillimetersToTwip(left),
      right: convertMillimetersToTwip(right),
    },
    pageNumbers: { start: 1 },
  };
}

function contentsOf(report: Report, paper: Paper): (Paragraph | Table)[] {
  const { title, date, unit, tables, signature } = report;
  const made = `（${date}${unit === undefined ? "" : `　单位：${unit}`}）`;
  const foot = footLines(report);
  const signs = signature !== undefined;
  return [
    paragraph(title, { ...paper.title, font: TITLE_FONT, alignment: AlignmentType.CENTER }),
    paragraph(made, { ...paper.text, alignment: AlignmentType.CENTER }),
    ...tables.flatMap((table, k) => sectionOf(table, paper, signs && k === tables.length - 1)),
    ...foot.map((line) => paragraph(line, { ...paper.small, keepNext: signs })),
    ...(signs
      ? [paragraph(signature, { ...paper.table, line: paper.text.line, before: ROOM_TO_SIGN })]
      : []),
  ];
}

/** `keepEnd`: what follows may not stand on a page alone. */
function sectionOf(table: ReportTable, paper: Paper, keepEnd: boolean): (Paragraph | Table)[] {
  const { heading, text = [], columns, rows, note, newPage = false } = table;
  const { left, right } = paper.margins;
  const room = convertMillimetersToTwip(A4.width - left - right);
  return [
    paragraph(heading, {
      ...paper.heading,
      font: HEADING_FONT,
      indent: paper.indent.heading,
      keepNext: true,
      newPage,
    }),
    ...text.map((one, k) =>
      paragraph(one, {
        ...paper.text,
        indent: paper.indent.text,
        keepNext: keepEnd && k === text.length - 1,
      })
    ),
    ...(columns.length === 0 || rows.length === 0
      ? []
      : [wordTable(table, { room, paper, keepEnd: keepEnd || note !== undefined })]),
    ...(note === undefined ? [] : [paragraph(note, { ...paper.small, keepNext: keepEnd })]),
  ];
}

/** — 1 —, as official papers number their pages; one of many papers says whose it is. */
function pageNumbers({ name, prose }: Report): Footer {
  const whose = prose === true ? "" : `${name}　`;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [`${whose}— `, PageNumber.CURRENT, " —"],
            size: prose === true ? 28 : 21,
            font: "宋体",
          }),
        ],
      }),
    ],
  });
}
