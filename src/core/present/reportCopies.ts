import { cellWords } from "./cellWords";
import { footLines } from "./layOut";
import { outsideWorkbook } from "./outsideWorkbook";
import { BODY_FONT, HEADING_FONT, TITLE_FONT } from "./reportFonts";
import type { Report, ReportTable } from "./report";

const CELL = "border:1px solid #8a8a8a;padding:2px 6px";

/** A report as formatted text for the clipboard: pasted into Word or a mail it keeps headings, tables and fonts. */
export function reportHtml(shown: Report): string {
  const report = outsideWorkbook(shown);
  const { title, date, unit, tables } = report;
  const made = `（${date}${unit === undefined ? "" : `　单位：${unit}`}）`;
  return [
    `<h1 style="font-family:${TITLE_FONT},华文中宋,宋体;font-size:22pt;font-weight:normal;text-align:center">${escaped(title)}</h1>`,
    `<p style="font-family:${BODY_FONT};font-size:16pt;text-align:center">${escaped(made)}</p>`,
    ...tables.flatMap(sectionHtml),
    ...footLines(report).map(small),
  ].join("\n");
}

function sectionHtml({ heading, text = [], columns, rows, note }: ReportTable): string[] {
  const header = columns.map((column) => `<th style="${CELL}">${escaped(column.heading)}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map((column, c) => {
      const value = row[c] ?? null;
      const side =
        column.centred === true ? "center" : typeof value === "number" ? "right" : "left";
      return `<td style="${CELL};text-align:${side}">${escaped(cellWords(value, column))}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<h2 style="font-family:${HEADING_FONT};font-size:16pt;font-weight:normal">${escaped(heading)}</h2>`,
    ...text.map(
      (one) =>
        `<p style="font-family:${BODY_FONT};font-size:16pt;text-indent:2em">${escaped(one)}</p>`
    ),
    ...(columns.length === 0 || rows.length === 0
      ? []
      : [
          `<table style="border-collapse:collapse;font-family:${BODY_FONT};font-size:10.5pt"><thead><tr>${header.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`,
        ]),
    ...(note === undefined ? [] : [small(note)]),
  ];
}

function small(text: string): string {
  return `<p style="font-family:${BODY_FONT};font-size:10.5pt">${escaped(text)}</p>`;
}

/** A report as plain text for the clipboard: a paragraph a line, the cells of a table with tabs between. */
export function reportPlain(shown: Report): string {
  const report = outsideWorkbook(shown);
  const { title, date, unit, tables } = report;
  return [
    title,
    `（${date}${unit === undefined ? "" : `　单位：${unit}`}）`,
    ...tables.flatMap(({ heading, text = [], columns, rows, note }) => [
      heading,
      ...text,
      ...(columns.length === 0 || rows.length === 0
        ? []
        : [
            columns.map((column) => bare(column.heading)).join("\t"),
            ...rows.map((row) =>
              columns.map((column, c) => bare(cellWords(row[c] ?? null, column))).join("\t")
            ),
          ]),
      ...(note === undefined ? [] : [note]),
    ]),
    ...footLines(report),
  ].join("\n");
}

/** On one line: a tab or a line break would be another cell. */
function bare(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
