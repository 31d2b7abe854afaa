import type { HostErrorKind, Strings } from "../i18n/zhCN";

/** What a ribbon command has to say when it is done: counts and kinds only, never a word of the workbook's. */
export type CommandResult =
  | {
      kind: "flagged";
      tables: number;
      unmet: number;
      findings: number;
      /** Kept corrections whose table was not found. */
      notApplied: number;
      /** Conditional formats that Excel could not read. */
      unreadable: number;
      /** What this Excel lacks and the result shows. */
      missing: Missing;
    }
  | { kind: "nothingFound" }
  | { kind: "cleared"; sheets: number; unreadable: number }
  | { kind: "nothingToClear"; unreadable: number }
  | { kind: "reported"; tables: number; sheet: WrittenSheet; missing: Missing }
  | { kind: "noChecklist" }
  | { kind: "failed"; why: HostErrorKind };

/** Whether a report stands on a new sheet, in the place of the earlier one, or on a new one beside it. */
export type WrittenSheet = "new" | "renewed" | "beside";

type Missing = readonly (keyof Strings["missing"])[];
