import type { ReportSheet } from "../core/report/reportSheet";
import { recogniseWorkbook } from "../core/review/recogniseWorkbook";
import type { ChecklistModel } from "../core/table/checklist/model";
import { readWorkbook } from "../excel/readWorkbook";
import { writeReports } from "../excel/writeReports";
import type { CommandResult } from "./commandResult";
import { dateText } from "./dateText";

/**
 * A command that reads the workbook and writes one report on its checklists to a new sheet, which is shown; rejects
 * with a HostError.
 */
export function reportCommand(
  build: (checklists: readonly ChecklistModel[], date: string) => ReportSheet | null
): () => Promise<CommandResult> {
  return async () => {
    const { checklists } = recogniseWorkbook(await readWorkbook());
    const report = build(checklists, dateText(new Date()));
    if (report === null) return { kind: "noChecklist" };
    await writeReports([report]);
    return { kind: "reported", tables: checklists.length };
  };
}
