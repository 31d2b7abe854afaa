import { reportsEnUS } from "../../../i18n/reports/reportsEnUS";
import { reportsZhCN, type ReportStrings } from "../../../i18n/reports/reportsZhCN";
import type { SessionContext } from "../sessionContext";

/** The sentences about written reports, in the language of the pane. */
export function reportStrings({ strings }: SessionContext): ReportStrings {
  return strings.language === "en-US" ? reportsEnUS : reportsZhCN;
}
