import { areaAddress } from "../../area/address";
import type { StatisticsReport } from "../../finding/checkReport";
import { auditStatistics } from "./audit";
import { auditSums } from "./auditSums";
import type { StatisticsModel } from "./model";

/** What a table of statistics says: its totals re-added, and what does not agree. */
export function reportStatistics(model: StatisticsModel): StatisticsReport {
  return {
    kind: "statistics",
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    findings: auditStatistics(model),
    totals: auditSums(model).totals,
    ...(model.notUnderstood.length > 0 && { notUnderstood: model.notUnderstood }),
    ...(model.reading.length > 0 && { reading: model.reading }),
  };
}
