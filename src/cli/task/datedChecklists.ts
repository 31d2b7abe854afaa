import { basename } from "node:path";
import type { SourcedTable } from "../../core/compare/followUp";
import { tableDate } from "../../core/compare/tableDate";
import type { CheckedFile } from "../checkFile";

/** A checklist of a file. */
export interface Found extends SourcedTable {
  /** File name without folder. */
  file: string;
}

/** The checklists of a file, or of one of its sheets, each with the date that it holds for. */
export function datedChecklists(
  { report, workbook, review }: CheckedFile,
  sheet: string | null = null
): Found[] {
  const file = basename(report.file);
  return (review?.models ?? []).flatMap((model): Found[] => {
    if (model.kind !== "checklist" || (sheet !== null && model.sheet !== sheet)) return [];
    const grid = workbook?.grids.find((one) => one.sheet === model.sheet);
    return [{ file, model, date: tableDate(model, { grid, file }) }];
  });
}
