import { REPORT_KEY } from "../core/finding/sheetKey";
import type { Report } from "../core/present/report";
import {
  changedCells,
  readReportRecord,
  type ChangedCell,
  type ReportRecord,
} from "./reportRecord";
import { runExcel } from "./runExcel";
import { keyMembers } from "./sheetKey";
import { supportsExcelApi } from "./supportsExcelApi";

/** A sheet that the add-in wrote the same report to before. */
export interface WrittenBefore {
  sheet: string;
  /** 制表日期 of what stands there. */
  date: string;
  /** What the user has changed on it since. */
  changes: ChangedCell[];
}

/**
 * For each report the sheet that an earlier one of its name stands on, null where there is none or more than one that it may
 * be. The sheet is known by a property of its own, which needs ExcelApi 1.12 (none is found before), never by its name: one that
 * the add-in did not write is never found. Two syncs. Rejects with a HostError.
 */
export function findWritten(reports: readonly Report[]): Promise<(WrittenBefore | null)[]> {
  if (!supportsExcelApi("1.12")) return Promise.resolve(reports.map(() => null));
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load(
      ["items/name", ...keyMembers("items/")].join(",")
    );
    await context.sync();
    const written = sheets.items.flatMap((sheet) => {
      const record = recordOf(sheet);
      return record === null ? [] : [{ sheet, record }];
    });
    const found = reports.map(({ name }) => {
      const same = written.filter(({ record }) => record.report === name);
      // A copy carries the property too; the one that still has the name is the add-in's own.
      return same.length === 1 ? same[0] : same.find(({ sheet }) => sheet.name === name);
    });
    const asked = found.map((one) => {
      if (one === undefined) return null;
      const used = one.sheet.getUsedRangeOrNullObject(true);
      return { ...one, used: used.load("formulas,rowIndex,columnIndex") };
    });
    await context.sync();
    return asked.map((one, k): WrittenBefore | null => {
      const report = reports[k];
      if (one === null || report === undefined) return null;
      const { date } = one.record;
      const changes = changedCells(one.record, fromFirstCell(one.used), report);
      return { sheet: one.sheet.name, date, changes };
    });
  });
}

/** The contents from A1 on of a range that begins further right or down; [] for none. */
function fromFirstCell(used: Excel.Range): unknown[][] {
  if (used.isNullObject) return [];
  const before = Array.from({ length: used.columnIndex }, () => "");
  const above = Array.from({ length: used.rowIndex }, (): unknown[] => []);
  return [...above, ...used.formulas.map((row: unknown[]) => [...before, ...row])];
}

/** What a sheet, whose properties are loaded, keeps of a report; null for one that the add-in did not write one to. */
export function recordOf(sheet: Excel.Worksheet): ReportRecord | null {
  if (!supportsExcelApi("1.12")) return null;
  const kept = sheet.customProperties.items.find(({ key }) => key === REPORT_KEY);
  return kept === undefined ? null : readReportRecord(kept.value);
}
