import { NO_CORRECTIONS, type Corrections, type TableCorrection } from "../correction/corrections";
import { followSheets } from "../correction/followSheets";
import type { StudentNeed } from "../correction/studentNeeds";
import type { UnexplainedPart } from "../correction/unexplained";
import type { Grid } from "../sheet/grid";
import type { TableModel } from "../kind/tableModel";
import type { TableReport } from "../finding/checkReport";
import { combineReviews } from "./combineReviews";
import type { Highlight } from "../finding/highlight";
import { reviewSheet, type SettledHere } from "./reviewSheet";

/** Everything the program has to say about one workbook; plain data. */
export interface Review {
  /** Recognised tables in sheet order, several a sheet where there are several. */
  tables: TableReport[];
  /** What was recognised, one a table, in the same order: the cells behind the figures. */
  models: TableModel[];
  /** What the user put right, one a table, in the same order; null for a table as it was recognised. */
  corrected: (TableCorrection | null)[];
  /** Findings that the user has settled, with their reasons; no table lists them. */
  settled: SettledHere[];
  /** 应增经费 by the user's numbers of students, one list a table, in the same order. */
  studentNeeds: StudentNeed[][];
  /** Rows and columns that were not understood, one list a table, in the same order. */
  unexplained: UnexplainedPart[][];
  /** Names of sheets that hold no table the program knows, its own reports left out, in workbook order. */
  unrecognised: string[];
  /** Why a sheet that looks like a table of ours was not taken, by name: one sentence in Chinese. */
  notTaken: Record<string, string>;
  /** Conditional formats that flag what is unmet, short or doubtful; none for unrecognised sheets. */
  highlights: Highlight[];
  /** All corrections as they stand now, moved along with their tables: what the workbook is to keep from now on. */
  corrections: Corrections;
  /** Of these, the ones whose table was not found, or that give no table. */
  notApplied: TableCorrection[];
}

/**
 * Recognises, computes and audits every sheet of a workbook, with what the user put right in the recognition.
 * An empty list of grids gives an empty review. `begins` is told of each sheet by its number before it is looked at.
 */
export function reviewWorkbook(
  grids: readonly Grid[],
  corrections: Corrections = NO_CORRECTIONS,
  begins: (sheet: number) => void = () => undefined
): Review {
  const own = followSheets(grids, corrections);
  return combineReviews(
    grids.map((grid, sheet) => {
      begins(sheet);
      return reviewSheet(grid, own);
    }),
    own
  );
}
