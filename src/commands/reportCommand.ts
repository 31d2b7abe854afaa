import { preferencesOf } from "../core/correction/preferences";
import type { Report } from "../core/present/report";
import { recogniseWorkbook } from "../core/review/recogniseWorkbook";
import type { ChecklistModel } from "../core/kind/checklist/model";
import type { RankingWay } from "../core/kind/checklist/rankRegions";
import { findWritten, type WrittenBefore } from "../excel/findWritten";
import { missingFeatures, type Feature } from "../excel/missingFeatures";
import { readCorrections } from "../excel/readCorrections";
import { readWorkbook } from "../excel/readWorkbook";
import { writeReports } from "../excel/writeReports";
import type { CommandResult } from "./commandResult";
import { dateText } from "./dateText";

/** Features without which a report comes out otherwise. */
const CONCERNED: readonly Feature[] = ["mergedAreas", "pageSetup"];

/**
 * A command that reads the workbook, with the corrections that it keeps, and writes one report on its checklists to a
 * sheet, which is shown: a new one, or in the place of the one that it wrote the same day. Rejects with a HostError.
 */
export function reportCommand(
  build: (checklists: readonly ChecklistModel[], date: string, way: RankingWay) => Report | null
): () => Promise<CommandResult> {
  return async () => {
    const grids = await readWorkbook();
    const corrections = await readCorrections();
    const { checklists } = recogniseWorkbook(grids, corrections);
    const { ranking } = preferencesOf(corrections);
    const report = build(checklists, dateText(new Date()), ranking);
    if (report === null) return { kind: "noChecklist" };
    const [before = null] = await findWritten([report]);
    const renewed = before !== null && isSafe(before, report) ? before.sheet : null;
    await writeReports([report], [renewed]);
    return {
      kind: "reported",
      tables: checklists.length,
      sheet: before === null ? "new" : renewed === null ? "beside" : "renewed",
      missing: missingFeatures().filter((feature) => CONCERNED.includes(feature)),
    };
  };
}

/**
 * Whether an earlier report may be replaced without asking, which the ribbon cannot do: nobody changed its contents or gave it
 * another name, and it is of the same day, so that no one keeps it as what held on another.
 */
function isSafe({ sheet, date, changes }: WrittenBefore, report: Report): boolean {
  return changes.length === 0 && date === report.date && sheet === report.name;
}
