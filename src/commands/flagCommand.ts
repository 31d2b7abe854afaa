import { reviewWorkbook } from "../core/review/reviewWorkbook";
import { flagWorkbook } from "../excel/flagWorkbook";
import { missingFeatures } from "../excel/missingFeatures";
import type { CommandResult } from "./commandResult";

/** 标注未达标: flags the whole workbook, with the corrections that it keeps; rejects with a HostError. */
export async function flagCommand(): Promise<CommandResult> {
  const { tables, notApplied } = await flagWorkbook(reviewWorkbook);
  if (tables.length === 0) return { kind: "nothingFound" };
  const unmet = tables.flatMap((table) =>
    table.kind === "checklist" ? table.regions.map((region) => region.unmet) : []
  );
  return {
    kind: "flagged",
    tables: tables.length,
    unmet: unmet.reduce((sum, count) => sum + count, 0),
    findings: tables.reduce((sum, { findings }) => sum + findings.length, 0),
    notApplied: notApplied.length,
    missing: missingFeatures().filter((feature) => feature === "mergedAreas"),
  };
}
