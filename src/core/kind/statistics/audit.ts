import type { Finding } from "../../finding/checkReport";
import { auditOverruns } from "./auditOverruns";
import { auditRanges } from "./auditRanges";
import { auditSums } from "./auditSums";
import type { StatisticsModel } from "./model";

/** All findings on a table of statistics: sums, parts, blanks, impossible figures, overruns, Excel errors. */
export function auditStatistics(model: StatisticsModel): Finding[] {
  return [
    ...auditSums(model).findings,
    ...auditRanges(model),
    ...auditOverruns(model),
    ...model.errors.map(({ cell, code }): Finding => ({
      rule: "cell-error",
      cell,
      printed: code,
      computed: null,
      message: `${cell} 是 Excel 错误值 ${code}，没有参加计算。请改正该格的公式或引用。`,
    })),
  ];
}
