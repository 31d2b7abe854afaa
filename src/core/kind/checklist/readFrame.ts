import { keyOf } from "../../cell/keyOf";
import type { Area } from "../../area/area";
import { areaAddress, cellAddress } from "../../area/address";
import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import { findTitle } from "../../frame/findTitle";
import type { Hints } from "../../frame/hints";
import { textsAt, textsIn, type Note } from "../../frame/notes";
import { turned, type TableFrame } from "../../frame/tableFrame";
import type { Legend } from "../../mark/legend";
import type { MarkReader } from "../../mark/markReader";
import { readLegend } from "../../mark/readLegend";
import { largest, smallest } from "../../quantity/extremes";
import { errorsIn } from "../../sheet/errorsIn";
import type { SheetText } from "../../sheet/sheet";
import { blankSentence } from "./blankSentence";
import { areBorneOut } from "./borneOut";
import { countCells } from "./countCells";
import { impure, isHeadedVerdict, isTelling, LEAST_PURITY, otherKind } from "./doubtsOfMarks";
import { doubtOf } from "./evidence";
import { excludedNumbers, excludesAny, saysNotCounted } from "./exclusions";
import { flaggedMarks } from "./flaggedMarks";
import { FrameMarks } from "./frameMarks";
import { indicatorName, itemNumber } from "./indicatorName";
import { legendInUse } from "./legendInUse";
import type { ChecklistModel, Indicator, Region } from "./model";
import { NOBODY, namelessRegion } from "./namelessRegion";
import { notUnderstoodIn } from "./notUnderstoodIn";
import { denominatorsIn, readTotals } from "./readTotals";
import { hasCountsBeside } from "./countsBeside";
import { once } from "../../memo/once";
import { printsAny } from "./totalReading";
import { readRoles, type RoleLine } from "./readRoles";
import { regionsOf, type Regions } from "./regionsOf";
import { isVerdictLane } from "./verdictLanes";
import { settleBlanks, type BlankReading } from "./settleBlanks";
import { withBlanks } from "./withBlanks";

/**
 * What a frame is as a checklist, or why it is none: a clause in Chinese. `looksLike` says what it holds where it has marks
 * under names of places all the same (6 个县（市、区）、5 项), else it is ''.
 */
export type FrameReading =
  { model: ChecklistModel } | { model: null; doubt: string; looksLike: string };

/**
 * Reads a frame as a checklist, whichever way round its regions run. Null where nothing in it looks like one. `notes` is where
 * notes on its items stand.
 */
export function readFrame(
  frame: TableFrame,
  reader: MarkReader,
  hints: Hints,
  notes: Area = frame.limit
): FrameReading | null {
  const marks = new FrameMarks(frame, reader);
  // Where blanks say something, a table without any mark may say that all is well.
  const blanksSpeak = reader.legend.blank !== null || reader.legend.rest !== null;
  if (marks.count === 0 && !blanksSpeak && !hints.certain) return null;
  const partly: { side: TableFrame; regions: Regions }[] = [];
  let first: FrameReading | null = null;
  for (const side of sidesOf(frame, hints)) {
    const regions = regionsOf(side, marks, () => namelessRegion(side));
    if (regions === null) continue;
    // Where every lane is headed by a place, the other side need not be looked at.
    if (regions.placeShare < 1) partly.push({ side, regions });
    else {
      const reading = readSide(side, marks, regions, hints, notes);
      if (reading.model !== null) return reading;
      first ??= reading;
    }
  }
  partly.sort((a, b) => b.regions.placeShare - a.regions.placeShare);
  for (const { side, regions } of partly) {
    const reading = readSide(side, marks, regions, hints, notes);
    if (reading.model !== null) return reading;
    first ??= reading;
  }
  return first;
}

/** A frame and the same turned, which is made only for those who look at it; of the two the one that the user says it is. */
function* sidesOf(frame: TableFrame, { transposed }: Hints): Iterable<TableFrame> {
  const own = frame.view.transposed;
  if (transposed !== !own) yield frame;
  if (transposed !== own) yield turned(frame);
}

function readSide(
  frame: TableFrame,
  marks: FrameMarks,
  { regions, placeShare, reading }: Regions,
  hints: Hints,
  notes: Area
): FrameReading {
  const { legend } = marks;
  const { sheet } = frame.view;
  const texts = once(() => textsIn(sheet, frame.limit));
  // Lines whose own words are not heard, where the texts speak of items at all.
  const speaking = once(() => textsAt(sheet, notes).filter(({ cell }) => excludesAny(cell.raw)));
  const exceptedBut = (at: readonly number[]) => {
    if (speaking().length === 0) return new Set<string>();
    const isLabel = labelsOf(frame, at);
    const others = speaking().filter((text) => !isLabel(text));
    return excludedNumbers(others.map(({ cell }) => cell.raw));
  };
  const { lines, body: read } = readRoles(frame, regions, marks, exceptedBut, hints.indicators);
  const rows = lines.filter((line) => line.role === "indicator");
  const excepted = exceptedBut(rows.map(({ entry }) => entry.at));
  const indicators = rows.map(({ entry, row, path: over }): Indicator => {
    const { name, path } = indicatorName(entry, over);
    const excluded =
      hints.excludes?.({ name, path }) ??
      (excepted.has(itemNumber(entry)) || saysNotCounted(name) || read.isAll(row, "excluded"));
    return { name, path, excluded, line: entry.at };
  });
  const body = read
    .select(rows.map(({ row }) => row))
    .excluding([...indicators.keys()].filter((k) => indicators[k]?.excluded));
  const printed = readTotals(frame, lines, regions, body);
  // Lines of the same marks share a list.
  const lists = [...new Set(rows.map(({ cells }) => cells.marks))];
  const used = legendInUse(lists.flat(), marks);
  const title = findTitle(sheet, frame.area, frame.limit.top);
  const words = [title, sheet.name, ...headerWords(frame)].join(" ");
  const errors = rows.reduce((sum, { cells }) => sum + cells.errors, 0);
  const said = countCells(body, errors);
  const always = rows.some((row) => row.unsure === "always");
  const told = () => settleBlanks(body, said, printed, legend, words);
  const blanks = always ? OPEN_BY_LINES : openOr(told(), rows);
  const settled = withBlanks(body, blanks.as);
  // A blank that may be anything bears out every total: what a line counts shows once blanks have a meaning.
  const totals = settled === body ? printed : readTotals(frame, lines, regions, settled);
  const borneOut = areBorneOut(settled, totals);
  const [only, another] = regions;
  const isJudged =
    !marks.areDigits &&
    another === undefined &&
    frame.lanes.some((entry) => entry.at === only?.lane && isVerdictLane(entry));
  const doubt = hints.certain
    ? null
    : (doubtOf({
        placeShare,
        indicators,
        hasLegend:
          used.some(({ source }) => source === "note") ||
          legend.contradictory.length + legend.unread.length > 0 ||
          legend.blank !== null,
        headed: rows.some(isHeadedVerdict),
        hasTotals:
          totals.some(({ cells }) => cells.some(printsAny)) ||
          hasCountsBeside(frame, regions, rows, read),
        words,
        nameless: regions.some(({ name }) => name.startsWith(NOBODY)),
        telling:
          isTelling(rows, marks) || (rows.every(({ cells }) => cells.filled === 0) && borneOut),
        oneSided: [...said.keys()].filter((cell) => cell !== "blank").length === 1,
        // 1 and 0 are marks for sure where the printed totals are what they come to.
        twoSided:
          (!marks.areDigits || borneOut) &&
          said.has("met") &&
          (said.has("unmet") || said.has("zero")),
        inWords: lists.some((list) =>
          list.some((cell) => /^[\u4e00-\u9fff]{2}/.test(textOf(cell)))
        ),
      }) ??
      impure(rows, marks, indicators, borneOut, isJudged) ??
      otherKind(frame, regions, lines, marks, borneOut));
  if (doubt !== null)
    return {
      model: null,
      doubt,
      looksLike:
        placeShare >= LEAST_PURITY &&
        rows.length > 1 &&
        (isTelling(rows, marks) || rows.every(({ cells }) => cells.filled === cells.errors))
          ? `${regions.length} 个县（市、区）、${rows.length} 项`
          : "",
    };
  return {
    model: {
      kind: "checklist",
      sheet: sheet.name,
      title,
      area: frame.area,
      transposed: frame.view.transposed,
      legend: used,
      flagged: flaggedMarks(legend),
      contradictions: legend.contradictory.map((mark) => ({
        mark,
        cell: noteCell(texts(), mark, (own) => own.contradictory) ?? areaAddress(frame.area),
      })),
      unread: legend.unread
        .filter((mark) => usesMark(frame, rows, regions, mark))
        .map((mark) => ({
          mark,
          cell: noteCell(texts(), mark, (own) => own.unread) ?? areaAddress(frame.area),
        })),
      indicators,
      regions: [...regions],
      body: settled,
      totals,
      denominators: denominatorsIn(frame, lines),
      errors: errorsIn(sheet, frame.area),
      blanks: blanks.as,
      notUnderstood: notUnderstoodIn(frame, regions, lines, marks),
      reading: [...reading, ...blankSentence(frame, regions, rows, body, blanks)],
    },
  };
}

const OPEN_BY_LINES: BlankReading = { as: "open", by: "lines" };

/** What blanks mean, unless lines without a mark may be headings, which count as nothing whatever blanks mean. */
function openOr(
  blanks: BlankReading,
  rows: readonly Extract<RoleLine, { role: "indicator" }>[]
): BlankReading {
  const isMeant = blanks.as === "met" || blanks.as === "unmet";
  return isMeant && rows.some((row) => row.unsure !== undefined) ? OPEN_BY_LINES : blanks;
}

/** Tells whether a text is the label of one of the lines `at`. */
function labelsOf(
  { view, labelLanes }: TableFrame,
  at: readonly number[]
): (text: SheetText) => boolean {
  const first = smallest(at);
  const isAt = new Uint8Array(at.length === 0 ? 0 : largest(at) - first + 1);
  for (const line of at) isAt[line - first] = 1;
  return ({ row, column }) => {
    const line = view.transposed ? column : row;
    return isAt[line - first] === 1 && labelLanes.includes(view.transposed ? row : column);
  };
}

function headerWords({ view, head, labelLanes, lanes }: TableFrame): string[] {
  return [
    ...lanes.flatMap(({ own }) => own),
    ...head.flatMap((line) => labelLanes.map((lane) => textOf(view.at(line, lane)))),
  ].filter((word) => word !== "" && word.length <= 30);
}

function usesMark(
  { view }: TableFrame,
  rows: readonly RoleLine[],
  regions: readonly Region[],
  mark: string
): boolean {
  return rows.some(({ entry }) =>
    regions.some(({ lane }) => keyOf(view.seen(entry.at, lane)) === mark)
  );
}

function noteCell(
  texts: readonly Note[],
  mark: string,
  of: (legend: Legend) => readonly string[]
): string | undefined {
  const speaking = texts.filter(({ text }) => text.length > 4 && normalForm(text).includes(mark));
  const note = speaking.find(({ text }) => of(readLegend([text])).includes(mark)) ?? speaking[0];
  return note && cellAddress(note.row, note.column);
}
