import { cellWords } from "../../core/present/cellWords";
import { tableOutside } from "../../core/present/outsideWorkbook";
import type { Report, ReportTable } from "../../core/present/report";
import { alignColumns, type Side } from "./alignColumns";
import { oneLine } from "./oneLine";
import { shorten } from "./shorten";

/** Most rows of a table on a terminal. */
const MOST = 30;
/** Widest cell, and widest last one. */
const WIDEST = 36;
const WIDEST_LAST = 120;

/** A report for a reader at a terminal: title, sources, then its tables; long cells are cut, long tables end with how many rows more there are. */
export function reportText({ title, unit, tables, notes = [], sources }: Report): string[] {
  return [
    `【${oneLine(title)}】${unit === undefined ? "" : `单位：${unit}`}`,
    ...(sources.length === 0 ? [] : [`数据来源：${sources.map(oneLine).join("；")}`]),
    ...tables.flatMap((table) => ["", ...tableText(table)]),
    ...(notes.length === 0 ? [] : ["", ...notes.map((note) => `说明：${oneLine(note)}`)]),
  ];
}

/** One table of a report: heading, rows with aligned columns, note. A table without rows is its heading. */
export function tableText(table: ReportTable): string[] {
  const { heading, text = [], columns, rows, totals = 0, note } = tableOutside(table);
  const few = rows.length <= MOST + 1;
  const shown = few ? rows : [...rows.slice(0, MOST - totals), ...rows.slice(rows.length - totals)];
  const hidden = rows.length - shown.length;
  const words = shown.map((row) =>
    columns.map((column, c) => {
      const widest = c === columns.length - 1 ? WIDEST_LAST : WIDEST;
      return shorten(oneLine(cellWords(row[c] ?? null, column)), widest);
    })
  );
  const sides = columns.map(({ centred }, c): Side => {
    if (centred === true) return "right";
    const cells = rows.map((row) => row[c] ?? null);
    const texts = cells.filter((cell) => cell !== null && typeof cell !== "number");
    const numbers = cells.some((cell) => typeof cell === "number");
    return numbers && texts.length < cells.length / 2 ? "right" : "left";
  });
  const header = columns.map((column) => oneLine(column.heading));
  return [
    `${oneLine(heading)}${rows.length === 0 && text.length === 0 ? "：无" : ""}`,
    ...text.map((paragraph) => `  ${oneLine(paragraph)}`),
    ...(rows.length === 0
      ? []
      : alignColumns([header, ...words], sides).map((line) => `  ${line}`)),
    ...(hidden > 0 ? [`  …… 另有 ${hidden} 行，用 --save 或 --json 可看全部`] : []),
    ...(note === undefined ? [] : [`  ${oneLine(note)}`]),
  ];
}
