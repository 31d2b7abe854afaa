import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import { wordsOf } from "../../frame/frameEntry";
import { ALL_COUNTED } from "../../lexicon/zh/printedTotals";
import type { BodyCell, Region, TotalLine } from "./model";
import type { RoleLine } from "./readRoles";
import { readTotalLine, type LineReading } from "./totalReading";
import type { TotalLabel } from "./totalWords";

/** The printed lines of totals of a checklist, each with the indicators that it covers; [] when none is printed. */
export function readTotals(
  frame: TableFrame,
  lines: readonly RoleLine[],
  regions: readonly Region[],
  body: readonly (readonly BodyCell[])[]
): TotalLine[] {
  const totals = lines.filter((line) => line.role === "total");
  const read = ({ entry, position }: Total, label: TotalLabel | null): LineReading => {
    const others = totals.filter((one) => one.entry !== entry).map((one) => one.position);
    return readTotalLine(frame, entry.at, regions, label, position, others, body);
  };
  return totals.map((line): TotalLine => {
    const { entry } = line;
    const alike = totals.filter((one) => isSubtotalLike(one, line));
    const { scope, cells } = read(line, alike.length > 1 ? labelOfAll(alike, read) : line.label);
    return { label: wordsOf(entry), line: entry.at, ...scope, cells };
  });
}

type Total = Extract<RoleLine, { role: "total" }>;

/** Whether two lines are 小计 of the same words. */
function isSubtotalLike(one: Total, other: Total): boolean {
  return one.label?.subtotal === true && other.entry.name === one.entry.name;
}

/** What 小计 of several sections counts is the same in each: the kind that the marks bear out in most of their cells. */
function labelOfAll(
  lines: readonly Total[],
  read: (line: Total, label: TotalLabel | null) => LineReading
): TotalLabel | null {
  const label = lines[0]?.label ?? null;
  if (label === null) return null;
  const weighed = label.kinds.map((kind) => ({
    kind,
    agreeing: lines.reduce(
      (sum, line) => sum + read(line, { ...label, kinds: [kind] }).agreeing,
      0
    ),
  }));
  const most = Math.max(...weighed.map(({ agreeing }) => agreeing));
  const best = weighed.filter(({ agreeing }) => agreeing === most).map(({ kind }) => kind);
  return { ...label, kinds: best };
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
