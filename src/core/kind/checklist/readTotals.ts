import { textOf } from "../../cell/textOf";
import type { Axes } from "./axes";
import type { ChecklistLine } from "./lines";
import type { BodyCell, Region, TotalLine } from "./model";
import { readPrintedTotal } from "./readPrintedTotal";
import { likeliestScope, possibleScopes } from "./totalScope";

/** The printed lines of totals of a checklist, each with the indicators that it covers; [] when none is printed. */
export function readTotals(
  axes: Axes,
  lines: readonly ChecklistLine[],
  regions: readonly Region[],
  body: readonly (readonly BodyCell[])[]
): TotalLine[] {
  const positions = lines.flatMap((line, k) =>
    line.role === "total"
      ? [lines.slice(0, k).filter((before) => before.role === "indicator").length]
      : []
  );
  return lines
    .filter((line) => line.role === "total")
    .map(({ line, label, kind }, k): TotalLine => {
      const cells = regions.map(({ lane }) => ({
        cell: axes.view.seen(line, lane),
        address: axes.view.address(line, lane),
      }));
      const fraction = cells.every(({ cell }) => cell.kind !== "number" || cell.number.value <= 1);
      const printed = cells.map(({ cell, address }) =>
        readPrintedTotal(cell, address, kind, fraction)
      );
      const others = positions.filter((_position, other) => other !== k);
      const scopes = possibleScopes(
        positions[k] ?? 0,
        body.length,
        others,
        /小计|分项|一级指标/.test(label.all)
      );
      return { label: label.all, line, ...likeliestScope(scopes, printed, body), cells: printed };
    });
}

/** Printed numbers of counted indicators in the labels of total lines, "总项目数（30）", with their cells. */
export function denominatorsIn(
  axes: Axes,
  lines: readonly ChecklistLine[]
): { cell: string; printed: number }[] {
  return lines.flatMap((one) =>
    one.role !== "total"
      ? []
      : axes.labelLanes.flatMap((lane) => {
          const printed = /总(?:项目|指标|监测点|项)?数?[(（](\d+)项?[)）]/.exec(
            textOf(axes.view.at(one.line, lane))
          )?.[1];
          return printed === undefined
            ? []
            : [{ cell: axes.view.address(one.line, lane), printed: Number(printed) }];
        })
  );
}
