import { isPlaceholder } from "../../cell/isPlaceholder";
import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import type { FrameEntry } from "../../frame/frameEntry";
import { numberingStyle } from "../../frame/numbering";
import type { TableFrame } from "../../frame/tableFrame";
import { attributeOf } from "./attributeOf";
import type { BesideLanes } from "./besideLanes";
import { cellLines } from "./cellLines";
import { isPart } from "./isPart";
import { isUnit } from "./isUnit";
import { measures } from "./measures";

/** A line of a table of targets by its labels. */
export interface IndicatorLine {
  line: number;
  /** The indicator; '' where the line prints none. */
  name: string;
  /** The name as typed, line by line. */
  nameLines: readonly string[];
  /** Part of the indicator that the line is of, as typed: 小学段; [] for none. */
  partLines: readonly string[];
  /** Headings that it stands under, outermost first, joined; ''. */
  section: string;
  unit: string;
  attribute: string;
  /** Its own label prints the indicator, not only one filled down from above. */
  begins: boolean;
}

/**
 * The lines that are indicators or parts of one. A line without figures is the heading of the lines under it, unless its
 * number goes on with theirs or a unit or attribute stands beside it.
 */
export function indicatorLines(
  frame: TableFrame,
  beside: BesideLanes,
  figures: readonly number[]
): IndicatorLine[] {
  const { view, lines } = frame;
  const depth = partDepth(lines);
  const text = (line: number, lane: number | null) =>
    lane === null ? "" : textOf(view.seen(line, lane));
  // A lane of values with many words in it (约60, 全省前列) may stand among the labels.
  const misread = figures.filter((lane) => frame.labelLanes.includes(lane));
  let heading: FrameEntry | null = null;
  return lines.flatMap((entry, k): IndicatorLine[] => {
    const line = entry.at;
    const blank = figures.every((lane) => view.at(line, lane).id === 0);
    const unit = text(line, beside.unit);
    const attribute = text(line, beside.attribute);
    const isBeside = isUnit(unit) || attributeOf(attribute) !== null;
    if (blank && entry.bare && (entry.own.length === 0 || isHeading(frame, k, isBeside))) {
      if (entry.own.length > 0) heading = entry;
      return [];
    }
    const words = wordsOf(
      entry,
      misread.map((lane) => text(line, lane))
    );
    const isPartLine = entry.depth === depth && words.length > 1;
    const part = isPartLine ? (words.at(-1) ?? "") : "";
    const name = (isPartLine ? words.at(-2) : words.at(-1)) ?? "";
    const outer = words.slice(0, isPartLine ? -2 : -1);
    const over = heading === null ? [] : [heading.name];
    return [
      {
        line,
        name,
        nameLines: cellLines(frame, line, name),
        partLines: part === "" ? [] : cellLines(frame, line, part),
        section: [...over, ...outer.filter((one) => !over.includes(one))].join(" "),
        unit,
        attribute,
        begins: entry.own.includes(name),
      },
    ];
  });
}

/** The labels of an entry without units, attributes and what is a value. */
function wordsOf({ path, name }: FrameEntry, values: readonly string[]): string[] {
  return [...path, name].filter(
    (text) =>
      text !== "" &&
      !isUnit(text) &&
      !isPlaceholder(normalForm(text)) &&
      attributeOf(text) === null &&
      !values.includes(text)
  );
}

/**
 * The depth of labels at which only parts of indicators stand (小学段 behind 校际差异系数); null where there is none. Most of
 * them are parts by their words, or stand only beside some of the lines and measure nothing while what is over them does.
 */
function partDepth(lines: readonly FrameEntry[]): number | null {
  const filled = lines.filter(({ bare, own }) => !bare && own.length > 0);
  const deepest = Math.max(0, ...filled.map(({ depth }) => depth));
  const deep = filled.filter(({ depth }) => depth === deepest);
  if (deepest === 0 || deep.length === 0) return null;
  const parts = deep.filter(({ name }) => isPart(name)).length;
  if (parts * 2 >= deep.length) return deepest;
  const optional = deep.length < filled.length;
  const measuring = deep.filter(({ name }) => measures(name)).length;
  const over = deep.filter(({ path }) => measures(path.at(-1) ?? "")).length;
  return optional && measuring * 3 < deep.length && over * 2 > deep.length ? deepest : null;
}

/** Whether a line without figures heads the lines under it rather than being an indicator that nobody filled in. */
function isHeading({ view, lines, remarkLanes }: TableFrame, k: number, beside: boolean): boolean {
  const entry = lines[k];
  if (entry === undefined || view.transposed || beside) return false;
  if (remarkLanes.some((lane) => view.at(entry.at, lane).id !== 0)) return false;
  const next = lines[k + 1];
  if (next === undefined) return false;
  const number = (at: number) => Number(lines[at]?.number || NaN);
  const goesOn = number(k) + 1 === number(k + 1) && !next.bare;
  const counted = number(k - 1) + 1 === number(k);
  return !(goesOn && (counted || numberingStyle(entry.name) === numberingStyle(next.name)));
}
