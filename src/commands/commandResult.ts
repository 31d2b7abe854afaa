import type { HostErrorKind } from "../i18n/zhCN";

/** What a ribbon command has to say when it is done: counts and kinds only, never a word of the workbook's. */
export type CommandResult =
  | { kind: "flagged"; tables: number; unmet: number; findings: number }
  | { kind: "nothingFound" }
  | { kind: "cleared"; sheets: number }
  | { kind: "nothingToClear" }
  | { kind: "reported"; tables: number }
  | { kind: "noChecklist" }
  | { kind: "failed"; why: HostErrorKind };
