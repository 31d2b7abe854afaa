import { areaAddress, cellAddress } from "../../area/address";
import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import { findTitle } from "../../frame/findTitle";
import type { Hints } from "../../frame/hints";
import { textsIn, type Note } from "../../frame/notes";
import { printedNumber } from "../../frame/numbering";
import { turned, type TableFrame } from "../../frame/tableFrame";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";
import type { Legend } from "../../mark/legend";
import type { MarkReader } from "../../mark/markReader";
import { readLegend } from "../../mark/readLegend";
import { regionKind } from "../../region/regionKind";
import { errorsIn } from "../../sheet/errorsIn";
import { countCells } from "./countCells";
import { doubtOf } from "./evidence";
import { excludedNumbers, saysNotCounted } from "./exclusions";
import { flaggedMarks } from "./flaggedMarks";
import { FrameMarks } from "./frameMarks";
import { indicatorName } from "./indicatorName";
import { isInstitution } from "./institution";
import { legendInUse } from "./legendInUse";
import type { BodyCell, ChecklistModel, Indicator, Region } from "./model";
import { NOBODY, namelessRegion } from "./namelessRegion";
import { notUnderstoodIn } from "./notUnderstoodIn";
import { denominatorsIn, readTotals } from "./readTotals";
import { readRoles, type RoleLine } from "./readRoles";
import { regionsOf, type Regions } from "./regionsOf";
import { settleBlanks, type BlankReading } from "./settleBlanks";
import { withBlanks } from "./withBlanks";

/**
 * What a frame is as a checklist, or why it is none: a clause in Chinese. `looksLike` says what it holds where it has marks
 * under names of places all the same (6 个县（市、区）、5 项), else it is ''.
 */
export type FrameReading =
  { model: ChecklistModel } | { model: null; doubt: string; looksLike: string };

/** Part of a table's filled cells that must be known marks; more where only plain digits tell of it. */
const LEAST_PURITY = 0.6;
const LEAST_PURITY_OF_DIGITS = 0.9;

/** Reads a frame as a checklist, whichever way round its regions run. Null where nothing in it looks like one. */
export function readFrame(
  frame: TableFrame,
  reader: MarkReader,
  hints: Hints
): FrameReading | null {
  const marks = new FrameMarks(frame, reader);
  if (marks.count === 0 && !hints.certain) return null;
  const sides = [frame, turned(frame)].filter(
    ({ view }) => view.transposed === (hints.transposed ?? view.transposed)
  );
  const partly: { side: TableFrame; regions: Regions }[] = [];
  let first: FrameReading | null = null;
  for (const side of sides) {
    const regions = regionsOf(side, marks, () => namelessRegion(side));
    if (regions === null) continue;
    // Where every lane is headed by a place, the other side need not be looked at.
    if (regions.placeShare < 1) partly.push({ side, regions });
    else {
      const reading = readSide(side, marks, regions, hints);
      if (reading.model !== null) return reading;
      first ??= reading;
    }
  }
  partly.sort((a, b) => b.regions.placeShare - a.regions.placeShare);
  for (const { side, regions } of partly) {
    const reading = readSide(side, marks, regions, hints);
    if (reading.model !== null) return reading;
    first ??= reading;
  }
  return first;
}

function readSide(
  frame: TableFrame,
  marks: FrameMarks,
  { regions, placeShare, reading }: Regions,
  hints: Hints
): FrameReading {
  const { legend } = marks;
  const { sheet } = frame.view;
  const lines = readRoles(frame, regions, marks);
  const texts = textsIn(sheet, frame.limit);
  const rows = lines.filter((line) => line.role === "indicator");
  const isLabel = labelsOf(frame, rows);
  const excepted = excludedNumbers(texts.filter((text) => !isLabel(text)).map(({ text }) => text));
  const body = rows.map(({ cells }) => cells.body);
  const indicators = rows.map(({ entry, cells, ...row }, k): Indicator => {
    const { name, path } = indicatorName(entry.name, row.path);
    const excluded =
      hints.excludes?.({ name, path }) ??
      (excepted.has(entry.number || printedNumber(name)) ||
        saysNotCounted(name) ||
        cells.body.every((cell) => cell === "excluded"));
    if (excluded) body[k] = regions.map(() => "excluded");
    return { name, path, excluded, line: entry.at };
  });
  const totals = readTotals(frame, lines, regions, body);
  const used = legendInUse(
    rows.flatMap(({ cells }) => cells.marks),
    marks
  );
  const title = findTitle(sheet, frame.area, frame.limit.top);
  const words = [title, sheet.name, ...headerWords(frame)].join(" ");
  const said = countCells(body);
  const blanks = settleBlanks(body, said, regions.length, totals, legend, words);
  const doubt = hints.certain
    ? null
    : (doubtOf({
        placeShare,
        indicatorNames: indicators.map(({ name, path }) => [...path, name].join(" ")),
        hasLegend:
          used.some(({ source }) => source === "note") ||
          legend.contradictory.length + legend.unread.length > 0,
        hasTotals: totals.some(({ cells }) =>
          cells.some(({ rate, unmet, met }) => rate !== null || unmet !== null || met !== null)
        ),
        words,
        nameless: regions.some(({ name }) => name.startsWith(NOBODY)),
        telling: isTelling(rows, marks),
        oneSided: [...said.keys()].filter((cell) => cell !== "blank").length === 1,
        twoSided: !marks.areDigits && said.has("met") && (said.has("unmet") || said.has("zero")),
      }) ??
      impure(rows, marks, indicators) ??
      otherKind(frame, regions, lines, marks));
  if (doubt !== null)
    return {
      model: null,
      doubt,
      looksLike:
        placeShare >= LEAST_PURITY && rows.length > 1 && isTelling(rows, marks)
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
        cell: noteCell(texts, mark, (own) => own.contradictory) ?? areaAddress(frame.area),
      })),
      unread: legend.unread
        .filter((mark) => usesMark(frame, rows, regions, mark))
        .map((mark) => ({
          mark,
          cell: noteCell(texts, mark, (own) => own.unread) ?? areaAddress(frame.area),
        })),
      indicators,
      regions: [...regions],
      body: withBlanks(body, blanks.as),
      totals,
      denominators: denominatorsIn(frame, lines),
      errors: errorsIn(sheet, frame.area),
      blanks: blanks.as,
      notUnderstood: notUnderstoodIn(frame, regions, lines, marks),
      reading: [...reading, ...blankSentence(frame, regions, rows, body, blanks)],
    },
  };
}

/** Why the cells are not marks enough; null when they are. */
function impure(
  rows: readonly RoleLine[],
  marks: FrameMarks,
  indicators: readonly Indicator[]
): string | null {
  const names = indicators.filter(
    ({ name }) => regionKind(name) !== null || isInstitution(name)
  ).length;
  if (names * 2 > indicators.length) return "行和列都是地区或学校，没有指标";
  const [known, filled] = rows.reduce(
    ([a, b], { cells }) => [a + cells.known, b + cells.filled],
    [0, 0]
  );
  const least = marks.areDigits ? LEAST_PURITY_OF_DIGITS : LEAST_PURITY;
  return known === 0 || known < filled * least ? "认识的标记太少" : null;
}

/** Whether some mark says met or unmet and is not one of the signs that stand in any table. */
function isTelling(rows: readonly RoleLine[], marks: FrameMarks): boolean {
  return rows.some(({ cells }) =>
    cells.marks.some((cell) => {
      const reading = marks.read(cell);
      if (reading === null || reading.status === "excluded") return false;
      return reading.source === "note" || !/^[-*/—]+$/.test(reading.mark);
    })
  );
}

const headings = new Lexicon<HeadingSense>(HEADINGS);
/** Lines of figures that nothing explains, for each line of digits that would be marks. */
const FEW_FIGURES = 0.2;

/** Why a table is of another kind: plain counts that happen to be 0 and 1, or targets beside what was reached; null when it is not. */
function otherKind(
  frame: TableFrame,
  regions: readonly Region[],
  lines: readonly RoleLine[],
  marks: FrameMarks
): string | null {
  if (marks.areDigits) {
    const read = new Set(regions.map(({ lane }) => lane));
    const places = frame.lanes.filter(({ own }) =>
      own.some((text) => ["region", "city"].includes(regionKind(text) ?? ""))
    );
    if (places.some(({ at }) => !read.has(at))) return "有的县格内是其他数，0 和 1 不像标记";
    const figures = lines.filter(
      (line) => line.role === "other" || (line.role === "total" && line.label === null)
    ).length;
    const indicators = lines.filter(({ role }) => role === "indicator").length;
    if (figures > indicators * FEW_FIGURES) return "大多是数，0 和 1 不像标记";
  }
  const heads = (sense: HeadingSense) =>
    frame.lanes.some(
      ({ at, own }) =>
        regions.every(({ lane }) => lane !== at) &&
        own.some((text) => headings.has(normalForm(text), sense))
    );
  // Under several places 目标值 and 现状值 stand beside the verdicts.
  return regions.length === 1 && heads("aim") && heads("reached")
    ? "有目标和完成值，是目标表"
    : null;
}

/** Tells whether a text is the label of one of the indicators. */
function labelsOf(
  { view, labelLanes }: TableFrame,
  rows: readonly RoleLine[]
): (text: Note) => boolean {
  const lines = new Set(rows.map(({ entry }) => entry.at));
  return ({ row, column }) => {
    const [line, lane] = view.transposed ? [column, row] : [row, column];
    return labelLanes.includes(lane) && lines.has(line);
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
    regions.some(({ lane }) => normalForm(textOf(view.seen(entry.at, lane))) === mark)
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

const AS: Record<"unmet" | "met" | "excluded", string> = {
  unmet: "未达标",
  met: "达标",
  excluded: "不计",
};

/** The sentence on what blanks count as, with the first of their cells; [] where they are marks that are missing. */
function blankSentence(
  { view }: TableFrame,
  regions: readonly Region[],
  rows: readonly RoleLine[],
  body: readonly (readonly BodyCell[])[],
  { as, by }: BlankReading
): string[] {
  if (as === "missing") return [];
  const cells = body.flatMap((row, k) =>
    row.flatMap((cell, r) =>
      cell === "blank" ? [view.address(rows[k]?.entry.at ?? 0, regions[r]?.lane ?? 0)] : []
    )
  );
  const named = `${cells.slice(0, 3).join("、")}${cells.length > 3 ? ` 等 ${cells.length} 格` : ""}`;
  if (as === "open")
    return [
      `表里只有一种标记，空格（${named}）是另一种意思还是没有填，看不出来，这些县没有计算达成度。请在表注中写明空白的含义。`,
    ];
  const why =
    by === "note"
      ? "表注这样说明"
      : by === "totals"
        ? "表内印出的合计都要求这样"
        : "表里列的是未达标的";
  return [`空格（${named}）按${AS[as]}计：${why}。`];
}
