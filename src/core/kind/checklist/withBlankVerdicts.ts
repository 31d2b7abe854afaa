import { textOf } from "../../cell/textOf";
import { numbersBetween } from "../../area/numbersBetween";
import type { Sheet } from "../../sheet/sheet";
import type { AssessmentHeader } from "./assessmentHeaders";
import type { ChecklistModel } from "./model";

/** The model with the rows that have a name and a conclusion but no verdict: they are indicators left blank, no headings. */
export function withBlankVerdicts(
  sheet: Sheet,
  model: ChecklistModel,
  { nameLane, verdictLane }: AssessmentHeader,
  filled: readonly number[]
): ChecklistModel {
  const known = new Set([
    ...model.indicators.map(({ line }) => line),
    ...model.totals.map(({ line }) => line),
  ]);
  const lost = filled.filter(
    (row) =>
      !known.has(row) &&
      sheet.at(row, verdictLane).kind === "blank" &&
      numbersBetween(nameLane + 1, verdictLane - 1).some(
        (lane) => sheet.at(row, lane).kind !== "blank"
      )
  );
  if (lost.length === 0) return model;
  const names = new Set(lost.map((row) => textOf(sheet.at(row, nameLane))));
  const lines = [
    ...model.indicators.map((indicator, k) => ({
      indicator: { ...indicator, path: indicator.path.filter((one) => !names.has(one)) },
      cells: model.body[k] ?? [],
    })),
    ...lost.map((line) => ({
      indicator: { name: textOf(sheet.at(line, nameLane)), path: [], excluded: false, line },
      cells: ["blank" as const],
    })),
  ].sort((a, b) => a.indicator.line - b.indicator.line);
  const at = (k: number) =>
    lines.findIndex(({ indicator }) => indicator.line === model.indicators[k]?.line);
  return {
    ...model,
    indicators: lines.map(({ indicator }) => indicator),
    body: lines.map(({ cells }) => cells),
    totals: model.totals.map((total) => ({
      ...total,
      from: total.from === 0 ? 0 : at(total.from),
      to: total.to === model.indicators.length - 1 ? lines.length - 1 : at(total.to),
    })),
  };
}
