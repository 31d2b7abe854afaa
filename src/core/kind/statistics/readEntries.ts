import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { isPlaceholder } from "../../cell/isPlaceholder";
import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { regionKind } from "../../region/regionKind";
import type { SheetCell } from "../../sheet/sheet";
import {
  bareLabel,
  isBracketed,
  laneRole,
  lineRole,
  saysOfWhich,
  settleCities,
  settleCountiesLikeTotals,
  settleProvinces,
} from "./entryRole";
import type { Entry } from "./model";
import { isUnitHeading } from "./isUnitHeading";
import { nestedBelow, nestedBeside } from "./nestedBelow";

/** Both sides of a table. */
export interface Sides {
  lines: Entry[];
  lanes: Entry[];
}

/** Reads the labels of lines and lanes; null where no lane holds figures or no line has a label. */
export function readSides(frame: TableFrame): Sides | null {
  const { view } = frame;
  const body = frame.lines.filter((entry) => !isHeading(entry));
  const lanes = frame.lanes.filter(({ at }) => {
    const cells = body.map((line) => view.at(line.at, at));
    const numbers = cells.filter((cell) => numberOf(cell) !== null).length;
    const words = cells.filter(isWord).length;
    return numbers > 0 && numbers >= words;
  });
  if (lanes.length === 0 || frame.labelLanes.length === 0) return null;
  return { lines: lineEntries(frame, body), lanes: laneEntries(frame, lanes) };
}

/** A line without figures is a section's heading, unless it is called a total that nobody filled in. */
function isHeading(entry: FrameEntry): boolean {
  return entry.bare && lineRole(entry.own.at(-1) ?? "").role === "item";
}

function isWord(cell: SheetCell): boolean {
  return cell.kind === "text" && cell.number === null && !isPlaceholder(cell.key);
}

function lineEntries(frame: TableFrame, body: readonly FrameEntry[]): Entry[] {
  const { view, lines, labelLanes, serialLanes } = frame;
  const headings = lines.filter(isHeading);
  const named = nameLanes(frame, body);
  const nested = nestedBelow(frame, body);
  let above: string[] = [];
  let under = 0;
  const entries = body.map(({ at: line }, k): Entry => {
    const own = named.map((lane) => labelText(view.at(line, lane)));
    const first = own.findIndex((text) => text !== "");
    // A blank label stands for the one above it, as under a merged cell; labels right of a new one are its own.
    const filled = own.map((text, j) =>
      text === "" && (first < 0 || j < first) ? (above[j] ?? "") : text
    );
    const everywhere = [...serialLanes, ...labelLanes]
      .map((lane) => labelText(view.at(line, lane)))
      .filter((text) => text !== "");
    // 合计 over several lines (合计: 2022年, 2023年) makes totals of them all.
    const sum = [...everywhere, ...filled].find((text) =>
      ["total", "subtotal"].includes(lineRole(text).role)
    );
    const path = filled.filter((text) => text !== "");
    if (sum !== undefined && !path.includes(sum)) path.push(sum);
    const name = path.at(-1) ?? everywhere[0] ?? "";
    const { role, weak } = lineRole(sum ?? name);
    while ((headings[under]?.at ?? Infinity) < line) under++;
    above = filled;
    return {
      position: line,
      path: path.length > 0 ? path : [name],
      words: [headings[under - 1]?.name ?? "", ...path].join(" "),
      role: everywhere.length === 0 && path.length === 0 ? "aside" : role,
      weak,
      ofWhich: everywhere.some(saysOfWhich) || nested[k] === true,
      region: isPlace(name),
      section: under,
    };
  });
  settleBracketed(entries);
  settleCountiesLikeTotals(entries);
  settleCities(entries);
  settleProvinces(entries);
  return entries;
}

/** Items in brackets behind one without are its parts: 普通中学, （高中）. In place. */
function settleBracketed(entries: Entry[]): void {
  const nameOf = (entry: Entry | undefined) => entry?.path.at(-1) ?? "";
  let whole = false;
  for (const entry of entries) {
    if (!isBracketed(nameOf(entry))) whole = entry.role === "item";
    else if (whole) entry.ofWhich = true;
  }
}

/**
 * The label lanes that name the lines: a lane whose texts all differ with what stands left of it, or all of them. What
 * stands right of the names describes them (新建, 椒江区); units and words of another language beside them name nothing.
 */
function nameLanes({ view, labelLanes }: TableFrame, body: readonly FrameEntry[]): number[] {
  const naming = labelLanes.filter((lane) => {
    const texts = body.map(({ at }) => labelText(view.at(at, lane))).filter((text) => text !== "");
    return !texts.every((text) => isUnitHeading(text) || !/[\u4e00-\u9fff]/.test(text));
  });
  const lanes = naming.length > 0 ? naming : [...labelLanes];
  for (const [k, lane] of lanes.entries()) {
    const texts = body
      .filter(({ at }) =>
        lanes.every((one) => lineRole(labelText(view.at(at, one))).role === "item")
      )
      .map(({ at }) => labelText(view.at(at, lane)));
    if (
      texts.length > 1 &&
      texts.every((text) => text !== "") &&
      new Set(texts).size === texts.length
    )
      return lanes.slice(0, k + 1);
  }
  return lanes;
}

function labelText(cell: SheetCell): string {
  return cell.kind === "text" && cell.number === null ? textOf(cell) : "";
}

function laneEntries(frame: TableFrame, lanes: readonly FrameEntry[]): Entry[] {
  const nested = nestedBeside(frame, lanes);
  const entries = lanes.map(({ at, own }, k): Entry => {
    const path = own.filter((text) => !isUnitHeading(text));
    const name = path.at(-1) ?? "";
    const { role, weak } = totalIn(path);
    return {
      position: at,
      path: path.length > 0 ? path : [""],
      words: own.join(" "),
      role,
      weak,
      ofWhich: path.some(saysOfWhich) || nested[k] === true,
      region: isPlace(name),
      section: 0,
    };
  });
  settleBracketed(entries);
  settleCountiesLikeTotals(entries);
  settleCities(entries);
  settleProvinces(entries);
  return entries;
}

/** A lane is a total by its own heading or by one over it (合计 over 学校数 and 学生数). */
function totalIn(path: readonly string[]): ReturnType<typeof laneRole> {
  for (const text of [...path].reverse()) {
    const read = laneRole(text);
    if (read.role !== "item" && (text === path.at(-1) || (!read.weak && read.role !== "aside")))
      return read;
  }
  return { role: "item", weak: false };
}

function isPlace(name: string): boolean {
  const kind = regionKind(bareLabel(name));
  return kind === "region" || kind === "city";
}
