import { textOf } from "../../cell/textOf";
import { isCounting } from "../../sheet/isCounting";
import type { SheetCell } from "../../sheet/sheet";
import { numberOf } from "../../cell/numberOf";
import { isPlaceholder } from "../../cell/isPlaceholder";
import { regionKind } from "../../region/regionKind";
import type { Frame } from "../../frame/frame";
import { bareLabel, laneRole, lineRole, settleCities } from "./entryRole";
import type { Entry } from "./model";

/** Both sides of a table and the lanes between that hold its labels. */
export interface Sides {
  lines: Entry[];
  lanes: Entry[];
  /** Lanes of labels and names left of the figures, serial numbers apart. */
  labelLanes: number[];
}

const SERIAL = /^(?:序号?|编号|项目编号|代码|No\.?|学校代码)$/i;
const UNIT =
  /^[(（]?(?:[千万亿]?(?:元|人|名|平方米|㎡|册|台)|个|所|人|班|项|间|%|％|亩|套|年)[)）]?$/;

/** Reads the labels of lines and lanes; null where no lane holds figures or none holds labels. */
export function readSides(frame: Frame): Sides | null {
  const { view, lines, firstLane, lastLane } = frame;
  const labelLanes: number[] = [];
  const figureLanes: number[] = [];
  const totalCells: number[] = [];
  for (let lane = firstLane; lane <= lastLane; lane++) {
    const cells = lines.map((line) => view.at(line, lane));
    if (isSerial(frame, lane, cells)) {
      if (figureLanes.length === 0) totalCells.push(lane);
      continue;
    }
    const numbers = cells.filter((cell) => numberOf(cell) !== null).length;
    const words = cells.filter(
      (cell) => cell.kind === "text" && cell.number === null && !isPlaceholder(cell.key)
    ).length;
    if (numbers > 0 && numbers >= words) figureLanes.push(lane);
    else if (figureLanes.length === 0 && words > 0) labelLanes.push(lane);
  }
  if (figureLanes.length === 0 || labelLanes.length === 0) return null;
  const entries = lineEntries(frame, labelLanes, totalCells);
  return { lines: entries, lanes: laneEntries(frame, figureLanes), labelLanes };
}

function isSerial(frame: Frame, lane: number, cells: readonly SheetCell[]): boolean {
  const header = bareLabel(frame.stacks[lane - frame.firstLane]?.at(-1) ?? "");
  if (SERIAL.test(header)) return true;
  return (
    lane === frame.firstLane && isCounting(cells) && !cells.some(({ kind }) => kind === "error")
  );
}

function lineEntries(frame: Frame, labelLanes: number[], totalCells: number[]): Entry[] {
  const { view, lines, headings } = frame;
  const named = nameLanes(frame, labelLanes);
  let above: string[] = [];
  const entries = lines.map((line): Entry => {
    const own = named.map((lane) => labelText(view.at(line, lane)));
    const first = own.findIndex((text) => text !== "");
    // A blank label stands for the one above it, as under a merged cell; labels right of a new one are its own.
    const filled = own.map((text, k) =>
      text === "" && (first < 0 || k < first) ? (above[k] ?? "") : text
    );
    const everywhere = [...totalCells, ...labelLanes]
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
    const section = headings.filter((heading) => heading.line < line).length;
    above = filled;
    return {
      position: line,
      path: path.length > 0 ? path : [name],
      words: [headings.filter((heading) => heading.line < line).at(-1)?.text ?? "", ...path].join(
        " "
      ),
      role: everywhere.length === 0 && path.length === 0 ? "aside" : role,
      weak,
      ofWhich: everywhere.some((text) => /^其中/.test(text)),
      region: isPlace(name),
      section,
    };
  });
  settleCities(entries);
  return entries;
}

/**
 * The label lanes that name the lines: a lane whose texts all differ with what stands left of it, or all of them. What
 * stands right of the names describes them (新建, 椒江区).
 */
function nameLanes({ view, lines }: Frame, labelLanes: readonly number[]): number[] {
  for (const [k, lane] of labelLanes.entries()) {
    const texts = lines
      .filter((line) =>
        labelLanes.every((one) => lineRole(labelText(view.at(line, one))).role === "item")
      )
      .map((line) => labelText(view.at(line, lane)));
    if (
      texts.length > 1 &&
      texts.every((text) => text !== "") &&
      new Set(texts).size === texts.length
    )
      return labelLanes.slice(0, k + 1);
  }
  return [...labelLanes];
}

function labelText(cell: SheetCell): string {
  return cell.kind === "text" && cell.number === null ? textOf(cell) : "";
}

function laneEntries({ stacks, firstLane }: Frame, figureLanes: readonly number[]): Entry[] {
  const entries = figureLanes.map((lane): Entry => {
    const stack = stacks[lane - firstLane] ?? [];
    const path = stack.filter((text) => !UNIT.test(text.replace(/\s+/g, "")));
    const name = path.at(-1) ?? "";
    const ofWhich = path.some((text) => /^其中/.test(text));
    const { role, weak } = totalIn(path);
    return {
      position: lane,
      path: path.length > 0 ? path : [""],
      words: stack.join(" "),
      role,
      weak,
      ofWhich,
      region: isPlace(name),
      section: 0,
    };
  });
  settleCities(entries);
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
