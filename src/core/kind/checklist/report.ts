import { textOf } from "../../cell/textOf";
import { areaAddress, parseAddress } from "../../area/address";
import type { Sheet } from "../../sheet/sheet";
import type { ChecklistReport } from "../../finding/checkReport";
import { assessChecklist } from "./assess";
import { auditChecklist } from "./audit";
import type { ChecklistModel } from "./model";

/** What a checklist says and what in it does not agree. `sheet` is the one that it was recognised on. */
export function reportChecklist(sheet: Sheet, model: ChecklistModel): ChecklistReport {
  const shown = (cell: string) => {
    const { row, column } = parseAddress(cell);
    return textOf(sheet.seen(row, column));
  };
  return {
    kind: "checklist",
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    findings: auditChecklist(model, shown),
    legend: model.legend.map(({ mark, status, source }) => ({ mark, status, source })),
    indicators: model.indicators.map(({ name, path, excluded }) => ({
      name,
      path: [...path],
      excluded,
    })),
    regions: assessChecklist(model),
    ...(model.notUnderstood.length > 0 && { notUnderstood: model.notUnderstood }),
    ...(model.reading.length > 0 && { reading: model.reading }),
  };
}
