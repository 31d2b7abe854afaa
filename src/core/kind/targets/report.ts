import { areaAddress } from "../../area/address";
import type { TargetsReport } from "../../finding/checkReport";
import { assessTargets } from "./assess";
import { auditTargets } from "./audit";
import type { TargetsModel } from "./model";

/** What a table of targets says, and what in it cannot be. */
export function reportTargets(model: TargetsModel): TargetsReport {
  return {
    kind: "targets",
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    findings: auditTargets(model),
    rows: assessTargets(model),
    ...(model.notUnderstood.length > 0 && { notUnderstood: model.notUnderstood }),
    ...(model.reading.length > 0 && { reading: model.reading }),
  };
}
