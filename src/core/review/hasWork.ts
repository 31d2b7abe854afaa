import type { TableReport } from "../finding/checkReport";
import { uncountedMarks } from "../kind/checklist/uncountedMarks";
import type { TableModel } from "../kind/tableModel";

/** Whether somebody has something to do about a table: it has findings, or something is unmet, short or left out. */
export function hasWork(table: TableReport, model: TableModel | undefined): boolean {
  if (table.findings.length > 0) return true;
  switch (table.kind) {
    case "checklist":
      return (
        table.regions.some(({ unmet }) => unmet > 0) ||
        (model?.kind === "checklist" && uncountedMarks(model).some((marks) => marks.length > 0))
      );
    case "funding":
      return table.stages.some(({ regions }) => regions.some(({ gap }) => gap !== null && gap < 0));
    case "targets":
      return table.rows.some(({ parts }) => parts.some(({ met }) => met === false));
    case "statistics":
      return false;
    case "schools":
      return table.failing.length > 0 || table.indicators.some(({ cvMet }) => cvMet === false);
  }
}
