import { areaAddress } from "../../area/address";
import type { TableFrame } from "../../frame/tableFrame";
import { NO_HINTS, type Hints } from "../../frame/hints";
import { sheetLegend } from "../../frame/sheetLegend";
import { MarkReader } from "../../mark/markReader";
import { overruleLegend } from "../../mark/overruleLegend";
import type { Sheet } from "../../sheet/sheet";
import type { Legend } from "../../mark/legend";
import { areBorneOut } from "./borneOut";
import type { ChecklistModel } from "./model";
import { ownLegend, titleRows } from "./ownLegend";
import { readFrame, type FrameReading } from "./readFrame";

/**
 * All checklists among the tables of a sheet, in reading order; [] when it holds none. `doubts` gets a sentence in Chinese
 * for each table that looks like one and was not taken.
 */
export function findChecklists(
  sheet: Sheet,
  frames: readonly TableFrame[],
  hints: Hints = NO_HINTS,
  doubts: string[] = []
): ChecklistModel[] {
  const whole = sheetLegend(sheet);
  const titles = titleRows(sheet, frames);
  return frames.flatMap((frame) => {
    const { legend, either, notes } =
      frames.length === 1
        ? { legend: whole, either: [], notes: frame.limit }
        : ownLegend(sheet, frame, frames, titles, whole);
    const read = (own: Legend) =>
      readFrame(frame, new MarkReader(overruleLegend(own, hints.marks), true), hints, notes);
    const [told, ...others] = either.map(read).filter(isBorneOut);
    const reading = told !== undefined && others.length === 0 ? told : read(legend);
    if (reading === null) return [];
    if (reading.model !== null) {
      const round = hints.marks === undefined ? turnedRound(legend, reading.model) : null;
      if (round === null || isBorneOut(reading) || !isBorneOut(read(round))) return [reading.model];
      doubts.push(
        `${areaAddress(frame.area)} 像是达标情况表，没有当作达标情况表：表内印出的合计与标记通常的含义正好相反。请在表注中写明各标记的含义。`
      );
      return [];
    }
    const { doubt, looksLike } = reading;
    if (looksLike !== "")
      doubts.push(
        `${areaAddress(frame.area)} 像是达标情况表（${looksLike}），没有当作达标情况表：${doubt}。`
      );
    return [];
  });
}

/**
 * A legend by which each mark says the opposite of what it usually does; null where a note explains one of those that a table
 * holds, or all of them say the same.
 */
function turnedRound(legend: Legend, { legend: used }: ChecklistModel): Legend | null {
  const judged = used.filter(({ status }) => status !== "excluded");
  const met = judged.filter(({ status }) => status === "met").length;
  if (met === 0 || met === judged.length || judged.some(({ source }) => source !== "convention"))
    return null;
  const round = judged.map(
    ({ mark, status }) => [mark, status === "met" ? "unmet" : "met"] as const
  );
  return { ...legend, meanings: new Map([...legend.meanings, ...round]) };
}

/** Whether the printed totals of a table are what its marks come to. */
function isBorneOut(reading: FrameReading | null): boolean {
  if (reading === null || reading.model === null) return false;
  const { body, totals } = reading.model;
  return areBorneOut(body, totals);
}
