import { correctSheet, type CorrectionNow } from "../correction/correctSheet";
import { NO_CORRECTIONS, type Corrections, type TableCorrection } from "../correction/corrections";
import { settledReason } from "../correction/settledFinding";
import { studentNeeds, type StudentNeed } from "../correction/studentNeeds";
import { unexplainedParts, type UnexplainedPart } from "../correction/unexplained";
import type { Finding } from "../finding/checkReport";
import type { Grid } from "../sheet/grid";
import { readSheet } from "../sheet/readSheet";
import { isReport } from "./isReport";
import { recogniseSheet } from "../kind/kinds";
import { reviewTable, type ReviewedTable } from "./reviewTable";
import { strayCells } from "./strayCells";

/** Everything the program has to say about one sheet; plain data. */
export interface SheetReview {
  sheet: string;
  /** Top to bottom, then left to right; [] for a sheet that is not the program's to judge. */
  tables: CorrectedReview[];
  /** Findings of these tables that the user has settled: no table lists or flags them. */
  settled: SettledHere[];
  /** The corrections of this sheet, their ranges moved along with their tables, and which were applied. */
  corrections: CorrectionNow[];
  /** Why a sheet that looks like a table of ours has none: a sentence in Chinese; '' where it does not, or has one. */
  notTaken: string;
  /** The program wrote this sheet itself, as a report. */
  ownReport: boolean;
}

/** A finding that was settled, and why. */
export interface SettledHere {
  sheet: string;
  /** Title of the table. */
  title: string;
  finding: Finding;
  reason: string;
}

/** One table with what the user put right in it. */
export interface CorrectedReview extends ReviewedTable {
  /** null where the user corrected nothing. */
  correction: TableCorrection | null;
  /** 应增经费 by the user's numbers of students; [] where none were given. */
  studentNeeds: StudentNeed[];
  /** Rows and columns that were not understood, by their labels: what the user may explain. */
  unexplained: UnexplainedPart[];
}

/**
 * Recognises, computes and audits one sheet with the user's corrections of it; a report that the program wrote itself
 * gives no tables.
 */
export function reviewSheet(grid: Grid, corrections: Corrections = NO_CORRECTIONS): SheetReview {
  if (isReport(grid)) {
    const own = corrections.tables.filter(({ sheet }) => sheet === grid.sheet);
    const kept = own.map((correction) => ({ correction, applied: false }));
    const none = { tables: [], settled: [], notTaken: "" };
    return { sheet: grid.sheet, ...none, corrections: kept, ownReport: true };
  }
  const sheet = readSheet(grid);
  const doubts: string[] = [];
  const recognised = recogniseSheet(sheet, doubts);
  const corrected = correctSheet(grid, sheet, recognised, corrections.tables);
  const found: SettledHere[] = [];
  const areas = corrected.tables.map(({ model }) => model.area);
  const tables = corrected.tables.map(({ model, correction }) => {
    const place = { sheet: grid.sheet, title: model.title };
    const reviewed = reviewTable(sheet, model, (finding) => {
      const reason = settledReason(place, finding, corrections.settled ?? []);
      if (reason !== null) found.push({ ...place, finding, reason });
      return reason !== null;
    });
    const { report } = reviewed;
    const strays = strayCells(sheet, model.area, areas);
    const told = { ...report, notUnderstood: [...(report.notUnderstood ?? []), ...strays] };
    const all = strays.length > 0 ? { ...reviewed, report: told } : reviewed;
    const said = new Set(correction?.words?.map(({ words }) => words));
    const unexplained = unexplainedParts(sheet, model).filter(({ words }) => !said.has(words));
    return { ...withStudents(all, correction), unexplained };
  });
  return {
    sheet: grid.sheet,
    tables,
    settled: found,
    corrections: corrected.corrections,
    notTaken: tables.length === 0 ? doubts.join("") : "",
    ownReport: false,
  };
}

function withStudents(
  reviewed: ReviewedTable,
  correction: TableCorrection | null
): Omit<CorrectedReview, "unexplained"> {
  const { report, model } = reviewed;
  const table = { ...reviewed, correction, studentNeeds: [] };
  if (!correction?.students || report.kind !== "funding" || model.kind !== "funding") return table;
  const { report: completed, needs } = studentNeeds(report, model, correction.students);
  return { ...table, report: completed, studentNeeds: needs };
}
