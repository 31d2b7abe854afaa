import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import { wordsOf } from "../../frame/frameEntry";
import { ALL_COUNTED } from "../../lexicon/zh/printedTotals";
import type { Body } from "./body";
import type { Region, TotalLine } from "./model";
import type { RoleLine } from "./readRoles";
import { readTotalLine, type LineReading } from "./totalReading";
import type { Side } from "./totalScope";
import type { TotalLabel } from "./totalWords";

/** The printed lines of totals of a checklist, each with the indicators that it covers; [] when none is printed. */
export function readTotals(
  frame: TableFrame,
  lines: readonly RoleLine[],
  regions: readonly Region[],
  body: Body
): TotalLine[] {
  const totals = lines.filter((line) => line.role === "total");
  const read = ({ entry, position }: Total, label: TotalLabel | null, side?: Side): LineReading => {
    const others = totals.filter((one) => one.entry !== entry).map((one) => one.position);
    return readTotalLine(frame, entry.at, regions, label, position, others, body, side);
  };
  return totals.map((line): TotalLine => {
    const { entry } = line;
    const alike = totals.filter((one) => isSubtotalLike(one, line));
    const { label, side } =
      alike.length > 1 ? readingOfAll(alike, body.length, read) : { label: line.label };
    const { scope, cells } = read(line, label, side);
    return { label: wordsOf(entry), line: entry.at, ...scope, cells };
  });
}

type Total = Extract<RoleLine, { role: "total" }>;

/** Whether two lines are 小计 of the same words. */
function isSubtotalLike(one: Total, other: Total): boolean {
  return one.label?.subtotal === true && other.entry.name === one.entry.name;
}

/**
 * What 小计 of several sections count, and on which side of them their sections stand, is the same in each: what the marks bear
 * out in most of their cells; of equals what most of them can print (0.38 is no count, so that the 1 beside it is all of them).
 */
function readingOfAll(
  lines: readonly Total[],
  count: number,
  read: (line: Total, label: TotalLabel, side?: Side) => LineReading
): { label: TotalLabel | null; side?: Side } {
  const label = lines[0]?.label ?? null;
  if (label === null) return { label };
  const sides = sidesOf(lines, count);
  const weighed = sides.flatMap((side) =>
    label.kinds.map((kind) => {
      const readings = lines.map((line) => read(line, { ...label, kinds: [kind] }, side));
      const sumOf = (of: "agreeing" | "printed") =>
        readings.reduce((sum, reading) => sum + reading[of], 0);
      return { kind, side, agreeing: sumOf("agreeing"), printed: sumOf("printed") };
    })
  );
  const most = Math.max(...weighed.map(({ agreeing }) => agreeing));
  const agreeing = weighed.filter((one) => one.agreeing === most);
  const widest = Math.max(...agreeing.map(({ printed }) => printed));
  const best = agreeing.filter(({ printed }) => printed === widest);
  const [side, another] = [...new Set(best.map((one) => one.side))];
  const kinds = label.kinds.filter((kind) => best.some((one) => one.kind === kind));
  return { label: { ...label, kinds }, ...(another === undefined && { side }) };
}

/** The sides on which the sections of 小计 can stand: below where the first opens the table, above where the last closes it. */
function sidesOf(lines: readonly Total[], count: number): readonly Side[] {
  const positions = lines.map(({ position }) => position);
  const [opens, closes] = [Math.min(...positions) === 0, Math.max(...positions) === count];
  return opens === closes ? ["above", "below"] : [opens ? "below" : "above"];
}

/** Printed numbers of counted indicators in the labels of total lines, "总项目数（30）", with their cells. */
export function denominatorsIn(
  { view, labelLanes, serialLanes }: TableFrame,
  lines: readonly RoleLine[]
): { cell: string; printed: number }[] {
  const totals = lines.filter(({ role }) => role === "total");
  return totals.flatMap(({ entry }) =>
    [...serialLanes, ...labelLanes].flatMap((lane) => {
      const printed = ALL_COUNTED.exec(textOf(view.at(entry.at, lane)))?.[1];
      return printed === undefined
        ? []
        : [{ cell: view.address(entry.at, lane), printed: Number(printed) }];
    })
  );
}
