import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import { wordsOf } from "../../frame/frameEntry";
import { ALL_COUNTED } from "../../lexicon/zh/printedTotals";
import type { BodyCell, Region, TotalLine } from "./model";
import type { RoleLine } from "./readRoles";
import { readTotalLine } from "./totalReading";

/** The printed lines of totals of a checklist, each with the indicators that it covers; [] when none is printed. */
export function readTotals(
  frame: TableFrame,
  lines: readonly RoleLine[],
  regions: readonly Region[],
  body: readonly (readonly BodyCell[])[]
): TotalLine[] {
  const totals = lines.filter((line) => line.role === "total");
  return totals.map((line): TotalLine => {
    const others = totals.filter((one) => one !== line).map(({ position }) => position);
    const { entry, label, position } = line;
    const { scope, cells } = readTotalLine(frame, entry.at, regions, label, position, others, body);
    return { label: wordsOf(entry), line: entry.at, ...scope, cells };
  });
}

/** Printed numbers of counted indicators in the labels of total lines, "总项目数（30）", with their cells. */
export function denominatorsIn(
  { view, labelLanes, serialLanes }: TableFrame,
  lines: readonly RoleLine[]
): { cell: string; printed: number }[] {
  return lines.flatMap(({ role, entry }) =>
    role !== "total"
      ? []
      : [...serialLanes, ...labelLanes].flatMap((lane) => {
          const printed = ALL_COUNTED.exec(textOf(view.at(entry.at, lane)))?.[1];
          return printed === undefined
            ? []
            : [{ cell: view.address(entry.at, lane), printed: Number(printed) }];
        })
  );
}
