import { preferencesOf } from "../core/correction/preferences";
import type { Report } from "../core/present/report";
import { recogniseWorkbook } from "../core/review/recogniseWorkbook";
import type { ChecklistModel } from "../core/kind/checklist/model";
import type { RankingWay } from "../core/kind/checklist/rankRegions";
import { missingFeatures, type Feature } from "../excel/missingFeatures";
import { readCorrections } from "../excel/readCorrections";
import { readWorkbook } from "../excel/readWorkbook";
import { writeReports } from "../excel/writeReports";
import type { CommandResult } from "./commandResult";
import { dateText } from "./dateText";

/** Features without which a report comes out otherwise. */
const CONCERNED: readonly Feature[] = ["mergedAreas", "pageSetup"];

/**
 * A command that reads the workbook, with the corrections that it keeps, and writes one report on its checklists to a new
 * sheet, which is shown; rejects with a HostError.
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
    await writeReports([report]);
    return {
      kind: "reported",
      tables: checklists.length,
      missing: missingFeatures().filter((feature) => CONCERNED.includes(feature)),
    };
  };
}
