import type { MarkStatus } from "../mark/markStatus";
import type { TableModel } from "../kind/tableModel";
import type { OwnWord } from "./ownWord";
import type { Preferences } from "./preferences";
import type { SettledFinding } from "./settledFinding";

/** What the user put right in the recognition of a workbook; plain data that the workbook itself keeps. */
export interface Corrections {
  tables: TableCorrection[];
  /** Findings that are no mistakes; absent for none. */
  settled?: SettledFinding[];
  /** How figures are ranked and shown; absent for the usual way. */
  preferences?: Preferences;
}

/** Corrections of one table; what is absent stays as recognised. `newCorrection` begins one. */
export interface TableCorrection {
  sheet: string;
  /** A1 range of the table as it was recognised, or as typed for one that was not: finds the table again. */
  range: string;
  /** What else the table is found by when its cells were moved. */
  identity?: TableIdentity;
  /** The user says that this is no table to judge. */
  ignored?: boolean;
  kind?: TableModel["kind"];
  /** A1 range to read instead of `range`, from the first header cell to the last data or total cell. */
  area?: string;
  /** Whether the regions of a checklist run down the sheet. */
  transposed?: boolean;
  /** Meaning of marks as typed, over the note and convention. */
  legend?: { mark: string; status: MarkStatus }[];
  /** What labels of lines and columns stand for, over what their words say. */
  words?: OwnWord[];
  /** Indicators whose counting the user decided, by `indicatorKey`. */
  indicators?: { key: string; excluded: boolean }[];
  /** Name of the row that is the benchmark of a funding table. */
  benchmark?: string;
  /** Numbers of students of a funding table, from which 应增经费 follows. */
  students?: StudentNumbers;
}

/** What a table is known by besides its place. */
export interface TableIdentity {
  /** As recognised; null where nothing was. */
  kind: TableModel["kind"] | null;
  title: string;
  /** Texts of the first row of `range`, left to right, blank ones left out. */
  header: string[];
  /** Which of the sheet's tables of this kind, title and header it is, from 0, and how many there are. */
  nth: number;
  of: number;
}

/** Students a stage and region, with where the numbers come from. */
export interface StudentNumbers {
  /** Year of the numbers, e.g. 2023. */
  year: number;
  /** Document or office that gave them. */
  source: string;
  counts: { stage: string; region: string; students: number }[];
}

export const NO_CORRECTIONS: Corrections = { tables: [] };
