import { areaAddress } from "../../area/address";
import type { FundingReport } from "../../finding/checkReport";
import { assessFunding } from "./assess";
import { auditFunding } from "./audit";
import type { FundingModel } from "./model";

/** What a funding table says and what in it does not agree. */
export function reportFunding(model: FundingModel): FundingReport {
  return {
    kind: "funding",
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    findings: auditFunding(model),
    benchmark: model.benchmark,
    stages: assessFunding(model),
    ...(model.notUnderstood.length > 0 && { notUnderstood: model.notUnderstood }),
    ...(model.reading.length > 0 && { reading: model.reading }),
  };
}
