import { cellAddress } from "../core/area/address";
import { layOut } from "../core/present/layOut";
import type { Report } from "../core/present/report";

/** What a sheet keeps of the report that was written to it. */
export interface ReportRecord {
  /** Name that was wanted for the sheet. */
  report: string;
  /** 制表日期 as printed. */
  date: string;
  columns: number;
  /** What each cell held, row by row, as a print of a fixed length. */
  prints: string;
}

/** A cell of a written report that the user has changed since: what it holds, and what a new report would put there. */
export interface ChangedCell {
  /** A1 address. */
  address: string;
  before: string;
  after: string;
}

const PRINT = 4;
const BLANK = ".".repeat(PRINT);
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Excel gives numbers back with at least so many digits right. */
const SURE_DIGITS = 12;

/** The record as a sheet keeps it: JSON. */
export function recordText(report: Report): string {
  const { cells, widths } = layOut(report);
  const prints = cells.flatMap((row) => row.map((cell) => printOf(held(cell)))).join("");
  const record: ReportRecord = {
    report: report.name,
    date: report.date,
    columns: widths.length,
    prints,
  };
  return JSON.stringify(record);
}

/** null for a text that is no record. */
export function readReportRecord(text: string): ReportRecord | null {
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

function isRecord(record: unknown): record is ReportRecord {
  if (typeof record !== "object" || record === null) return false;
  const { report, date, columns, prints }: Readonly<Record<string, unknown>> = { ...record };
  return (
    typeof report === "string" &&
    typeof date === "string" &&
    typeof columns === "number" &&
    Number.isInteger(columns) &&
    columns > 0 &&
    typeof prints === "string" &&
    prints.length % (PRINT * columns) === 0
  );
}

/**
 * The cells that hold something else than was written, row by row. `now` are the sheet's contents from A1 on, as `formulas`
 * gives them; `next` is the report that is to stand there.
 */
export function changedCells(
  { columns, prints }: ReportRecord,
  now: readonly (readonly unknown[])[],
  next: Report
): ChangedCell[] {
  const { cells } = layOut(next);
  const rows = Math.max(now.length, prints.length / PRINT / columns);
  const width = Math.max(columns, ...now.map((row) => row.length));
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: width }, (_column, c): ChangedCell[] => {
      const at = (r * columns + c) * PRINT;
      const written = c < columns ? prints.slice(at, at + PRINT) || BLANK : BLANK;
      const content = now[r]?.[c];
      if (printOf(content) === written) return [];
      const after = textOf(held(cells[r]?.[c] ?? ""));
      return [{ address: cellAddress(r, c), before: textOf(content), after }];
    }).flat()
  ).flat();
}

/** What a cell holds that was typed: a text without the apostrophe that kept it one. */
function held(typed: string | number): string | number {
  return typeof typed === "string" ? typed.replace(/^'/, "") : typed;
}

function textOf(content: unknown): string {
  const text = typeof content === "string" ? content : content === undefined ? "" : String(content);
  return /^=HYPERLINK\(".*","(.*)"\)$/.exec(text)?.[1] ?? text;
}

/** 24 bits of a hash: of sixteen million changes one may go unseen. */
function printOf(content: unknown): string {
  if (content === undefined || content === "") return BLANK;
  const text =
    typeof content === "number"
      ? String(Number(content.toPrecision(SURE_DIGITS)))
      : String(content).replaceAll("\r\n", "\n");
  // FNV-1a over the code units.
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  const folded = (hash ^ (hash >>> 24)) & 0xffffff;
  return [18, 12, 6, 0].map((bits) => DIGITS[(folded >>> bits) & 63] ?? "").join("");
}
