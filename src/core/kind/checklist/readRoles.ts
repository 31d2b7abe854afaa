import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";
import { printedNumber } from "../../frame/numbering";
import { findTitle } from "../../frame/findTitle";
import { wordsOf, type FrameEntry } from "../../frame/frameEntry";
import type { Hints } from "../../frame/hints";
import type { TableFrame } from "../../frame/tableFrame";
import { besideVerdicts } from "./headsVerdicts";
import type { Candidate } from "./candidate";
import { saysNotCounted } from "./exclusions";
import type { FrameMarks } from "./frameMarks";
import type { Legend } from "../../mark/legend";
import type { Body } from "./body";
import type { Region } from "./model";
import { bareByTotals } from "./bareByTotals";
import { itemNumber } from "./indicatorName";
import { isTotal } from "./isTotal";
import {
  holdsFigures,
  holdsFractions,
  holdsWords,
  isCountedOn,
  isMarks,
  isShortWords,
} from "./lineTraits";
import { once } from "../../memo/once";
import { opennessOf } from "./opennessOf";
import { readLines, type LineCells } from "./readLines";
import { readTotalLabel, saysNothing, type TotalLabel } from "./totalWords";

/** A line of a checklist by its role. */
export type RoleLine =
  | {
      role: "indicator";
      entry: FrameEntry;
      path: readonly string[];
      cells: LineCells;
      /** Which line of the body it is. */
      row: number;
      /**
       * A line without marks that may as well be a heading: where blanks mean something (`blanks`), or whatever they mean, as the
       * notes say what that is or totals count some such lines.
       */
      unsure?: "always" | "blanks";
    }
  | {
      role: "total";
      entry: FrameEntry;
      cells: LineCells;
      label: TotalLabel | null;
      position: number;
    }
  | { role: "heading" | "other"; entry: FrameEntry; cells: LineCells };

/**
 * The roles of a checklist's lines. Whether a line is a total is weighed: its words and whether they are the whole label, figures
 * where marks should be, its place, its number in the list, and above all whether it holds what the marks come to.
 * `named` are labels of items that the user knows.
 * `exceptedBut` gives the numbers of items that notes and labels leave out, those of the given lines not heard.
 * `body` is what all lines of the frame hold.
 */
export function readRoles(
  frame: TableFrame,
  regions: readonly Region[],
  marks: FrameMarks,
  exceptedBut: (lines: readonly number[]) => ReadonlySet<string>,
  named: Hints["indicators"]
): { lines: RoleLine[]; body: Body } {
  const { view, area, limit } = frame;
  const year = once(
    () => latestYear(findTitle(view.sheet, area, limit.top)) || yearBeside(frame.lines)
  );
  const { lines, body } = readLines(frame, regions, marks, (entry, cells, row): Candidate => {
    // A line of marks is an item whatever its words say.
    const plain = isMarks(cells) && !cells.digits && !cells.nothing;
    // 达标率指标 beside an item of 1 and 0 is the heading of its section.
    const named = !plain && (!isMarks(cells) || readTotalLabel(entry.name) !== null);
    return { entry, cells, row, label: named ? totalLabelOf(entry, year) : null };
  });
  const beside = besideVerdicts(frame.lines);
  const isNamed = ({ key }: FrameEntry) => named?.has(key) === true;
  const isSure = lines.map(
    ({ entry, cells, label }) =>
      isNamed(entry) ||
      (isMarks(cells) &&
        !beside.has(entry) &&
        !(cells.nothing && label?.stance === "whole") &&
        !(cells.digits && (label !== null || holdsFigures(frame, regions, entry.at, cells))))
  );
  // What says that it is not counted is in no total.
  const sure = lines.filter((_line, k) => isSure[k]).map(({ entry }) => entry.at);
  const excepted = exceptedBut(sure);
  const isCounted = (entry: FrameEntry) =>
    !excepted.has(itemNumber(entry)) &&
    !saysNotCounted(entry.name) &&
    !entry.path.some(saysNotCounted);
  const counts = lines.map(({ entry }, k) => isSure[k] === true && isCounted(entry));
  // 学校标准化建设达成度 with 1 and 0 is an item or a total: the figures of others may count it.
  const unsure = lines.map(
    ({ entry, cells, label }, k) =>
      isSure[k] !== true &&
      isMarks(cells) &&
      label?.stance === "tail" &&
      !beside.has(entry) &&
      !holdsFractions(frame, regions, entry.at) &&
      isCounted(entry)
  );
  // Where nobody reached 以游戏为基本活动 and blanks say so, its line is an item without a mark.
  const unfilled = lines.map(
    ({ entry, cells }) =>
      cells.filled === 0 && entry.own.length > 0 && !isBeside(frame, entry) && isCounted(entry)
  );
  const bodyWith = (...more: readonly boolean[][]) =>
    body.select(
      [...lines.keys()].filter((k) => counts[k] === true || more.some((also) => also[k]))
    );
  const counted = bodyWith();
  const wide = unsure.includes(true) ? bodyWith(unsure) : counted;
  const widest = unfilled.includes(true) ? bodyWith(unsure, unfilled) : wide;
  const roles = lines.map((line, k): "indicator" | "total" | "bare" | "other" => {
    const { cells, label } = line;
    if (isSure[k] === true) return "indicator";
    if (cells.filled === 0) return "bare";
    if (beside.has(line.entry)) return "other";
    // 小计 of a section of which nothing counts.
    if (cells.nothing && label?.stance === "whole") return "total";
    const bodies = unsure[k] ? [counted] : new Set([counted, wide, widest]);
    if (isTotal(frame, regions, lines, counts, k, ...bodies)) return "total";
    if (isMarks(cells)) return "indicator";
    const isBare = label === null && !saysNothing(line.entry.name);
    if (cells.errors === cells.filled && (isBare || isListed(frame, lines, counts, k)))
      return "indicator";
    return isUnknownMark(frame, regions, lines, counts, k) ? "indicator" : "other";
  });
  const bare = lines.filter(
    ({ entry }, k) => roles[k] === "bare" && entry.own.length > 0 && !isBeside(frame, entry)
  );
  const told = bareByTotals(frame, regions, lines, body, roles, bare, isCounted, marks.legend);
  const openness = opennessOf(frame, lines, body, roles);
  return { lines: withHeadings(frame, lines, roles, openness, told, marks.legend), body };
}

/** What the words of a line say of totals: all of them together, or one of them that is a total's whole label. */
function totalLabelOf(entry: FrameEntry, year: () => number): TotalLabel | null {
  // 达标比例 over （9）实践基地总数 is a section.
  const parts = printedNumber(entry.name) === "" ? entry.own : [entry.name];
  const whole = parts.map(readTotalLabel).filter((label) => label?.stance === "whole");
  // 未达标小计 under 达标率指标 is a 小计 of that section.
  const own = whole.find((label) => label?.subtotal) ?? whole[0];
  const label = own ?? readTotalLabel(wordsOf(entry));
  const said = label === null ? 0 : latestYear(wordsOf(entry));
  // 2023年达标率 under a title of 2024 is what was printed a year ago.
  return label !== null && said > 0 && said < year() ? { ...label, kinds: ["other"] } : label;
}

/** Where a rate stands that names no year, any year that another names is an earlier one; 0 where none stands. */
function yearBeside(lines: readonly FrameEntry[]): number {
  const isRate = (entry: FrameEntry) =>
    latestYear(wordsOf(entry)) === 0 &&
    entry.own.some((text) => {
      const label = readTotalLabel(text);
      return label?.stance === "whole" && label.kinds[0] === "rate";
    });
  return lines.some(isRate) ? Infinity : 0;
}

/** The latest year that a text names, 2024; 0 for none. */
function latestYear(text: string): number {
  return Math.max(0, ...[...text.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year)));
}

/**
 * Whether a line holds what no legend explains where marks should be: short words, or words with a number (约3间) among lines
 * of marks or numbered in a row with one beside it, which its own words do not call a total.
 */
function isUnknownMark(
  frame: TableFrame,
  regions: readonly Region[],
  lines: readonly Candidate[],
  counts: readonly boolean[],
  k: number
): boolean {
  const line = lines[k];
  if (line === undefined || line.cells.filled === 0) return false;
  if (!isShortWords(frame, regions, line.entry.at)) return false;
  if (!line.cells.countable) return true;
  const among = counts.indexOf(true) < k && k < counts.lastIndexOf(true);
  const listed = isCountedOn(frame, lines, k) || isCountedOn(frame, lines, k + 1);
  return line.label === null && (among || listed) && holdsWords(frame, regions, line.entry.at);
}

/**
 * Whether a line is one more of a list though words of totals end its label (教师培训经费占工资总额比例): its number goes on, or
 * an item of its section stands behind it.
 */
function isListed(
  frame: TableFrame,
  lines: readonly Candidate[],
  counts: readonly boolean[],
  k: number
): boolean {
  const own = lines[k];
  const isNumbered = [k, k + 1].some((at) => isCountedOn(frame, lines, at));
  if (own?.label?.stance === "whole") return isNumbered;
  const section = own?.entry.path.join("\n") ?? "";
  const isBeside = (at: number) =>
    counts[at] === true && lines[at]?.entry.path.join("\n") === section;
  // What sums a section up is its last line.
  return isNumbered || (section !== "" && isBeside(k + 1));
}

/** Headings of sections go into the path of the lines under them; a bare line may be an indicator that nobody filled in. */
function withHeadings(
  frame: TableFrame,
  lines: readonly Candidate[],
  roles: ("indicator" | "total" | "bare" | "other")[],
  openness: ReturnType<typeof opennessOf>,
  told: boolean | "some" | null,
  { blank, rest }: Legend
): RoleLine[] {
  const blanksSpeak = blank !== null || rest !== null;
  let heading: FrameEntry | undefined;
  let position = 0;
  const pathOf = ({ path, depth }: FrameEntry) =>
    heading?.depth === depth ? [...path, heading.name] : path;
  const found: RoleLine[] = [];
  lines.forEach(({ entry, cells, row, label }, k) => {
    switch (roles[k]) {
      case "bare": {
        if (entry.own.length === 0 || isBeside(frame, entry)) return;
        const own = openness(k);
        const settled = own === "heading" || (entry.number !== "" && own === true);
        const open = (told === "some" || settled ? null : told) ?? (entry.bare ? own : true);
        const isOpen = open === "likely" || open === "unlikely";
        const always = isOpen && (blanksSpeak || told === "some");
        if (open === true || open === "likely" || always) {
          position++;
          const path = pathOf(entry);
          const unsure = always ? "always" : "blanks";
          found.push({ role: "indicator", entry, path, cells, row, ...(isOpen && { unsure }) });
          return;
        }
        heading = entry;
        found.push({ role: "heading", entry, cells });
        return;
      }
      case "total":
        found.push({ role: "total", entry, cells, label, position });
        return;
      case "indicator":
        position++;
        found.push({ role: "indicator", entry, path: pathOf(entry), cells, row });
        return;
      default:
        found.push({ role: "other", entry, cells });
    }
  });
  return found;
}

/** Whether a lane says by its heading that it stands beside the indicators and nobody filled it in: 备注, 责任科室. */
function isBeside({ view }: TableFrame, { key }: FrameEntry): boolean {
  if (!view.transposed) return false;
  const words = headings.read(key);
  const said = words.reduce((length, { start, end }) => length + end - start, 0);
  return (
    said === key.length &&
    words.every(({ senses }) => senses.includes("describing") && !senses.includes("verdict"))
  );
}

const headings = new Lexicon<HeadingSense>(HEADINGS);
