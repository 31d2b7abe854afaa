import type { RuleData } from "./ruleData";

/** The states that an Excel may be in when an add-in asks something of it. */
export class HostState {
  /** A cell is being edited: every request is refused. */
  editing = false;
  /** Protected view, or a workbook shared for reading: everything that changes it is refused. */
  readOnly = false;
  /** The structure is protected: no sheet is added, renamed or deleted. */
  structureProtected = false;
  /** The newest ExcelApi requirement set: members of newer ones are refused. */
  apiVersion = 1.17;
  /** Bytes, in UTF-8, that one answer and one request may have; Excel on the web allows 5 MB. */
  maxResponse = 5_000_000;
  maxRequest = 5_000_000;
  /** Cells whose values are given at once: above, they are null with no error. Source: Microsoft, "Resource limits". */
  maxCells = 5_000_000;
  /** The EDU functions are still loading: what their formulas show, and for how many syncs from now; null when they are there. */
  functions: { shows: "#NAME?" | "#BUSY!" | "#GETTING_DATA"; syncs: number } | null = null;
  /**
   * How formulas with the add-in's functions are given until their metadata is loaded, from the way files hold them
   * (office-js issues 3558, 5611); null when it is loaded.
   */
  unregistered: ((stored: string) => string) | null = null;
  /** Formulas are calculated only when the add-in or the user says so. */
  manual = false;
  /** Fails the n-th sync from now (1 is the next) after so many of its changes were made; null never. */
  failAt: { sync: number; afterChanges: number; forGood?: true } | null = null;
  /** Every change fails: what `failAt` leaves where it fails for good. */
  failing = false;
  /** Conditional formats that cannot be read: ItemNotFound (office-js issues 5222, 6827, 6835). */
  damaged: (rule: RuleData) => boolean = () => false;
  /** How often the workbook was opened again: the ids of its sheets are others each time (office-js issues 1390, 552). */
  session = 0;
  /** Pages across that are asked for are left out without a word (office-js issue 1860). */
  ignoresFitToPages = false;
  /** Rules that look at other cells than their own are applied only once the sheet is calculated (issues 5299, 1157). */
  lateRules = false;
  /** A co-author edits before the n-th sync from now (1 is the next): "last one wins", without a word to the add-in. */
  coauthor: { sync: number; edits: () => void } | null = null;
  /** Blank cells of ranges reach the functions as 0: desktop Excel before 2025, LTSC (issues 1951, 4702, 5262). */
  blanksAsZero = false;
  /** One error among a function's results makes the whole of them #VALUE! (office-js issue 2174). */
  errorsInArrays = true;
  /** The id of a conditional format is its priority, as Microsoft's reference says, and changes with it. */
  idsArePriorities = false;
  /**
   * Dialogs are not opened, with this number of Office's: 12009 the user said no, 12011 the browser blocks them, 12007 another
   * one is open; or they are opened and their page is not there: 12002, 12003. null: they are.
   */
  dialogs: 12_002 | 12_003 | 12_004 | 12_005 | 12_007 | 12_009 | 12_011 | null = null;
}
