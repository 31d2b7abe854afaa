import type { Finding } from "../../finding/checkReport";
import { auditMarks } from "./auditMarks";
import { auditTotals } from "./auditTotals";
import type { ChecklistModel } from "./model";

/** All findings on a checklist: marks, printed totals, Excel errors. `shown` gives the text a cell shows. */
export function auditChecklist(model: ChecklistModel, shown: (cell: string) => string): Finding[] {
  const errors = model.errors.map(({ cell, code }): Finding => ({
    rule: "cell-error",
    cell,
    printed: code,
    computed: null,
    message: `${cell} 是 Excel 错误值 ${code}，没有参加计算。请改正该格的公式或引用。`,
  }));
  const broken = new Set(model.errors.map(({ cell }) => cell));
  return [
    ...auditMarks(model, shown).filter(({ cell }) => !broken.has(cell)),
    ...auditTotals(model),
    ...errors,
  ];
}
