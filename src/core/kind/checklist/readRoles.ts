import { normalForm } from "../../cell/normalForm";
import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";
import { findTitle } from "../../frame/findTitle";
import { wordsOf, type FrameEntry } from "../../frame/frameEntry";
import { comesNext, printedNumber } from "../../frame/numbering";
import type { TableFrame } from "../../frame/tableFrame";
import { MET_OF_ALL, UNMET_AND_RATE } from "../../lexicon/zh/printedTotals";
import { besideVerdicts } from "./headsVerdicts";
import type { Candidate } from "./candidate";
import { saysNotCounted } from "./exclusions";
import type { FrameMarks } from "./frameMarks";
import type { Legend } from "../../mark/legend";
import type { BodyCell, Region } from "./model";
import { impliedCount } from "./impliedCount";
import { once } from "./once";
import { opennessOf } from "./opennessOf";
import { lineReader, type LineCells } from "./readLine";
import { readTotalLine } from "./totalReading";
import { readTotalLabel, type TotalLabel } from "./totalWords";

/** A line of a checklist by its role. */
export type RoleLine =
  | {
      role: "indicator";
      entry: FrameEntry;
      path: string[];
      cells: LineCells;
      /** A line without marks that may as well be a heading, where the notes say what blanks mean. */
      unsure?: true;
    }
  | {
      role: "total";
      entry: FrameEntry;
      cells: LineCells;
      label: TotalLabel | null;
      position: number;
    }
  | { role: "heading" | "other"; entry: FrameEntry; cells: LineCells };

/** Weights of the evidence that a line is a total; from `ENOUGH` on it is one. */
const WHOLE_LABEL = 3;
const TAIL_OF_LABEL = 1;
const FIGURES = 3;
const AT_AN_END = 1;
const ARITHMETIC = 4;
const QUOTIENT = 2;
const COUNTED_ON = -3;
const ENOUGH = 5;
/** Share of the regions whose printed figure must be the count of their marks for the figures to speak. */
const LEAST_AGREEMENT = 0.6;

/**
 * The roles of a checklist's lines. Whether a line is a total is weighed: its words and whether they are the whole label, figures
 * where marks should be, its place, its number in the list, and above all whether it holds what the marks come to.
 */
export function readRoles(
  frame: TableFrame,
  regions: readonly Region[],
  marks: FrameMarks
): RoleLine[] {
  const readLine = lineReader(frame, regions, marks);
  const { view, area, limit } = frame;
  const year = once(
    () => latestYear(findTitle(view.sheet, area, limit.top)) || yearBeside(frame.lines)
  );
  const lines = frame.lines.map((entry): Candidate => {
    const cells = readLine(entry.at);
    // A line of marks is an item whatever its words say.
    const plain = isMarks(cells) && !cells.digits;
    // 达标率指标 beside an item of 1 and 0 is the heading of its section.
    const named = !plain && (!isMarks(cells) || readTotalLabel(entry.name) !== null);
    return { entry, cells, label: named ? totalLabelOf(entry, year) : null };
  });
  const beside = besideVerdicts(frame.lines);
  const isSure = lines.map(
    ({ entry, cells, label }) =>
      isMarks(cells) &&
      !beside.has(entry) &&
      !(cells.digits && (label !== null || holdsFractions(frame, regions, entry.at)))
  );
  // What says that it is not counted is in no total.
  const counts = lines.map(
    ({ entry }, k) => isSure[k] === true && ![entry.name, ...entry.path].some(saysNotCounted)
  );
  const body = lines.flatMap(({ cells }, k) => (counts[k] === true ? [cells.body] : []));
  const roles = lines.map((line, k): "indicator" | "total" | "bare" | "other" => {
    const { cells, label } = line;
    if (isSure[k] === true) return "indicator";
    if (cells.filled === 0) return "bare";
    if (beside.has(line.entry)) return "other";
    if (isTotal(frame, regions, lines, counts, k, body)) return "total";
    if (isMarks(cells)) return "indicator";
    if (cells.errors === cells.filled && (label === null || isCountedOn(frame, lines, k)))
      return "indicator";
    return isUnknownMark(frame, regions, lines, counts, k) ? "indicator" : "other";
  });
  const told = bareByTotals(frame, regions, lines, roles);
  return withHeadings(frame, lines, roles, told, marks.legend);
}

/**
 * What lines without a mark are by the number of indicators that the printed totals come to: all of them indicators that are
 * blank throughout, none, or some of which nobody can say. Null where the totals do not tell.
 */
function bareByTotals(
  frame: TableFrame,
  regions: readonly Region[],
  lines: readonly Candidate[],
  roles: readonly string[]
): boolean | "some" | null {
  const bare = lines.filter(
    ({ entry }, k) => roles[k] === "bare" && entry.own.length > 0 && !isBeside(frame, entry)
  );
  if (bare.length === 0) return null;
  const totals = lines.flatMap(({ entry }, k) => (roles[k] === "total" ? [entry.at] : []));
  const count = impliedCount(frame, regions, totals);
  if (count === null) return null;
  const marked = lines.filter(
    ({ cells }, k) => roles[k] === "indicator" && cells.body.some((cell) => cell !== "excluded")
  ).length;
  if (count === marked) return false;
  if (count === marked + bare.length) return true;
  // Among numbered items a line without a number is a heading.
  const numbered = lines.some(({ entry }, k) => roles[k] === "indicator" && entry.number !== "");
  return !numbered && count > marked && count < marked + bare.length ? "some" : null;
}

/** What the words of a line say of totals: all of them together, or one of them that is a total's whole label. */
function totalLabelOf(entry: FrameEntry, year: () => number): TotalLabel | null {
  const own = entry.own.map(readTotalLabel).find((label) => label?.stance === "whole");
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

/** Whether most of what a line holds is marks. */
function isMarks({ known, filled }: LineCells): boolean {
  return known > 0 && known >= filled * 0.3;
}

/**
 * Whether a line holds what no legend explains where marks should be: short words, or words with a number (约3间) among lines
 * of marks, which its own words do not call a total.
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
  return line.label === null && among && holdsWords(frame, regions, line.entry.at);
}

/** Whether no filled cell of a line is a number, also one kept as text. */
function holdsWords({ view }: TableFrame, regions: readonly Region[], line: number): boolean {
  return regions.every(({ lane }) => {
    const cell = view.seen(line, lane);
    return cell.kind === "blank" || (cell.kind === "text" && /[\u4e00-\u9fff]/.test(cell.key));
  });
}

/** Whether a line of digits holds some that are no whole number: 0.86 beside 1, a share. */
function holdsFractions({ view }: TableFrame, regions: readonly Region[], line: number): boolean {
  return regions.some(({ lane }) => {
    const value = numberOf(view.seen(line, lane))?.value;
    return value !== undefined && !Number.isInteger(value);
  });
}

/** Whether what no legend explains is short enough to be meant as marks. */
function isShortWords({ view }: TableFrame, regions: readonly Region[], line: number): boolean {
  return regions.every(({ lane }) => {
    const cell = view.seen(line, lane);
    return cell.kind === "blank" || (cell.kind === "text" && cell.key.length <= 3);
  });
}

function isTotal(
  frame: TableFrame,
  regions: readonly Region[],
  lines: readonly Candidate[],
  counts: readonly boolean[],
  k: number,
  body: readonly (readonly BodyCell[])[]
): boolean {
  const line = lines[k];
  if (line === undefined || !line.cells.countable) return false;
  const { cells, label, entry } = line;
  // 排名 and 得分 are figures that no marks come to.
  // Nor are 小计 and 达标数 an item that 1 and 0 are the marks of.
  // By its own words, whatever heading stands over it.
  const all = [wordsOf(entry), entry.name]
    .map(readTotalLabel)
    .find((one) => one?.stance === "whole");
  if (all?.stance === "whole" && cells.digits && (all.kinds.length === 1 || all.subtotal))
    return true;
  const before = counts.slice(0, k).filter(Boolean).length;
  const reading = readTotalLine(frame, entry.at, regions, label, before, [], body);
  const enough = reading.printed >= Math.min(2, regions.length) && body.length > 0;
  // Digits of a line alone often are what a few lines beside it come to.
  const isWhole = reading.scope.from === 0 && reading.scope.to === body.length - 1;
  const isFigures = !isMarks(cells) || (cells.digits && holdsFractions(frame, regions, entry.at));
  const telling = isFigures || (isWhole && label?.stance === "whole");
  const arithmetic = enough && telling && reading.agreeing >= reading.printed * LEAST_AGREEMENT;
  const bare = lines.filter(({ cells: { filled } }) => filled === 0).length;
  const evidence = [
    isFigures ? FIGURES : 0,
    label === null ? 0 : label.stance === "whole" ? WHOLE_LABEL : TAIL_OF_LABEL,
    before === 0 || before === body.length ? AT_AN_END : 0,
    arithmetic ? ARITHMETIC : 0,
    isQuotient(frame, regions, entry.at, body.length, bare) ? QUOTIENT : 0,
    isCountedOn(frame, lines, k) ? COUNTED_ON : 0,
  ];
  return evidence.reduce((sum, weight) => sum + weight, 0) >= ENOUGH;
}

/** Whether a line prints counts of the indicators as no mark does: 9/10, or unmet ones with a rate, (-2)66.67%. */
function isQuotient(
  { view }: TableFrame,
  regions: readonly Region[],
  line: number,
  indicators: number,
  bare: number
): boolean {
  return regions.every(({ lane }) => {
    const key = normalForm(textOf(view.seen(line, lane)));
    const [, of = ""] = MET_OF_ALL.exec(key) ?? [];
    if (UNMET_AND_RATE.test(key)) return true;
    // Lines without a mark may be indicators too.
    return of !== "" && Number(of) <= indicators + bare && Number(of) * 2 > indicators;
  });
}

/** Whether a line's printed number follows that of the line before it: it is one more of the list. */
function isCountedOn({ view }: TableFrame, lines: readonly Candidate[], k: number): boolean {
  // An index line numbers every lane, those of totals too.
  const number = (at: number) => {
    const entry = lines[at]?.entry;
    if (entry === undefined) return "";
    return view.transposed ? printedNumber(entry.name) : entry.number;
  };
  return comesNext(number(k - 1), number(k));
}

/** Headings of sections go into the path of the lines under them; a bare line may be an indicator that nobody filled in. */
function withHeadings(
  frame: TableFrame,
  lines: readonly Candidate[],
  roles: ("indicator" | "total" | "bare" | "other")[],
  told: boolean | "some" | null,
  { blank, rest }: Legend
): RoleLine[] {
  const openness = opennessOf(frame, lines, roles);
  const blanksSpeak = blank !== null || rest !== null;
  let heading: FrameEntry | undefined;
  let position = 0;
  return lines.flatMap((line, k): RoleLine[] => {
    const { entry, cells, label } = line;
    switch (roles[k]) {
      case "bare": {
        if (entry.own.length === 0 || isBeside(frame, entry)) return [];
        const open = (told === "some" ? null : told) ?? (entry.bare ? openness(k) : true);
        const isOpen = open === "likely" || open === "unlikely";
        const unsure = isOpen && (blanksSpeak || told === "some");
        if (open === true || open === "likely" || unsure) {
          position++;
          const path = [...entry.path];
          return [{ role: "indicator", entry, path, cells, ...(unsure && { unsure }) }];
        }
        heading = entry;
        return [{ role: "heading", entry, cells }];
      }
      case "total":
        return [{ role: "total", entry, cells, label, position }];
      case "indicator": {
        position++;
        const over = heading?.depth === entry.depth ? [heading.name] : [];
        return [{ role: "indicator", entry, path: [...entry.path, ...over], cells }];
      }
      default:
        return [{ role: "other", entry, cells }];
    }
  });
}

/** Whether a lane says by its heading that it stands beside the indicators and nobody filled it in: 备注, 责任科室. */
function isBeside({ view }: TableFrame, { name }: FrameEntry): boolean {
  if (!view.transposed) return false;
  const key = normalForm(name);
  const words = headings.read(key);
  const said = words.reduce((length, { start, end }) => length + end - start, 0);
  return (
    said === key.length &&
    words.every(({ senses }) => senses.includes("describing") && !senses.includes("verdict"))
  );
}

const headings = new Lexicon<HeadingSense>(HEADINGS);
