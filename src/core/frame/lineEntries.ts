import { textOf } from "../cell/textOf";
import { normalForm } from "../cell/normalForm";
import { Lexicon } from "../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../lexicon/zh/headings";
import { LINE_NUMBER } from "../lexicon/zh/numberings";
import { isInstitution } from "../region/institution";
import { regionKind } from "../region/regionKind";
import { differ } from "../quantity/differ";
import { LineIds } from "../sheet/lineIds";
import type { View } from "../sheet/view";
import type { FrameEntry } from "./frameEntry";
import type { HeaderStack } from "./headerStacks";
import { printedNumber } from "./numbering";

const headings = new Lexicon<HeadingSense>(HEADINGS);
/** Brackets at the end of a heading, where something stands before them. */
const BRACKETS_BEHIND = /(?!^)\([^()]*\)$/;

export interface LabelLanes {
  labelLanes: readonly number[];
  serialLanes: readonly number[];
  valueLanes: readonly number[];
}

/**
 * The lines of a body by their labels: outer labels are filled down over the lines they span, lanes of numbers (序号, L1)
 * and lanes that describe rather than name (责任科室, 指标值) are passed over where another lane names.
 */
export function lineEntries(
  view: View,
  lines: readonly number[],
  { labelLanes, serialLanes, valueLanes }: LabelLanes,
  stackOf: (lane: number) => HeaderStack
): FrameEntry[] {
  const lanes = namingLanes(view, lines, labelLanes, stackOf);
  const filled = new FilledDown(view, lanes);
  const values = LineIds.held(view, valueLanes);
  return lines.map((line): FrameEntry => {
    const before: string[] = [];
    let numbers = "";
    serialLanes.forEach((lane) => {
      const text = textOf(view.at(line, lane));
      // A total's label may begin in the lane of numbers.
      if (text !== "" && !LINE_NUMBER.test(text)) before.push(text);
      numbers += text.replace(/[^\d.-]/g, "");
    });
    values.goTo(line);
    const depth = filled.take(line);
    const own = filled.own(before);
    const name = own.at(-1) ?? filled.last();
    return {
      at: line,
      bare: !values.holds(1),
      own,
      name,
      key: normalForm(name),
      path: filled.over(name),
      number: printedNumber(name) || numbers,
      depth,
    };
  });
}

/**
 * Label lanes that carry the names of the lines: up to the first lane by which, with what stands left of it, no two lines
 * are named alike, or the last one headed as names are (三级指标). Lanes behind them describe (评估方式), as those
 * do whose headings say so (责任科室), unless they hold places or schools (单位 may head either); all of them name where each only
 * describes.
 */
function namingLanes(
  view: View,
  lines: readonly number[],
  labelLanes: readonly number[],
  stackOf: (lane: number) => HeaderStack
): readonly number[] {
  const says = (lane: number, sense: HeadingSense) => {
    const key = normalForm(stackOf(lane).join(""));
    // 指标（达标要求） heads names: what stands in brackets behind a heading only adds to it.
    const last = headings.read(key.replace(BRACKETS_BEHIND, "")).at(-1);
    return last !== undefined && last.senses.includes(sense);
  };
  const naming = labelLanes.filter(
    (lane) => !says(lane, "describing") || holdsPlaces(view, lines, lane)
  );
  const lanes = naming.length > 0 ? naming : labelLanes;
  const unique = lanes.findIndex((_lane, k) => tellApart(view, lines, lanes.slice(0, k + 1)));
  const named = lanes.reduce((last, lane, k) => (says(lane, "name") ? k : last), -1);
  return unique < 0 ? lanes : lanes.slice(0, Math.max(unique, named) + 1);
}

/** Cells of a lane that are looked at to tell whether it holds places or schools. */
const LOOKED_AT = 12;

function holdsPlaces(view: View, lines: readonly number[], lane: number): boolean {
  const words = lines
    .slice(0, LOOKED_AT)
    .map((line) => textOf(view.at(line, lane)))
    .filter((text) => text !== "");
  const places = words.filter((word) => regionKind(word) !== null || isInstitution(word)).length;
  return places > 1 && places * 2 > words.length;
}

/** Share of the lines that must differ in their labels for the labels to name them. */
const NEARLY_ALL = 0.9;

function tellApart(view: View, lines: readonly number[], lanes: readonly number[]): boolean {
  const namesDiffer = (nameOf: (filled: FilledDown) => string) => {
    const filled = new FilledDown(view, lanes);
    return differ(lines.length, NEARLY_ALL, (k) => {
      filled.take(lines[k] ?? 0);
      return nameOf(filled);
    });
  };
  // Labels of the last lane that differ by themselves do so with what stands over them.
  return (
    namesDiffer((filled) => filled.innermost()) ||
    (lanes.length > 1 && namesDiffer((filled) => filled.joined()))
  );
}

/** The labels of a line in some lanes, each filled down from the line that holds it until one at or left of it follows. */
class FilledDown {
  private readonly texts: string[];
  /** Where among the lanes the line's own labels stand. */
  private readonly at: Uint16Array;
  private count = 0;
  private path: readonly string[] = [];

  constructor(
    private readonly view: View,
    private readonly lanes: readonly number[]
  ) {
    this.texts = lanes.map(() => "");
    this.at = new Uint16Array(lanes.length);
  }

  /** Goes on to a line, and gives the depth of the last of its own labels, 0 where it has none. */
  take(line: number): number {
    const { view, lanes, texts, at } = this;
    this.count = 0;
    for (let k = 0; k < lanes.length; k++) {
      const text = textOf(view.at(line, lanes[k] ?? 0));
      if (text === "") continue;
      texts[k] = text;
      texts.fill("", k + 1);
      at[this.count++] = k;
    }
    return at[this.count - 1] ?? 0;
  }

  /** The labels of the line itself, behind those that stand `before` them. */
  own(before: readonly string[]): string[] {
    const { texts, at, count } = this;
    // A list that grows takes room for many more.
    const own = new Array<string>(before.length + count);
    for (let k = 0; k < before.length; k++) own[k] = before[k] ?? "";
    for (let k = 0; k < count; k++) own[before.length + k] = texts[at[k] ?? 0] ?? "";
    return own;
  }

  /** The deepest of the labels that stand for the line; '' where it has none. */
  last(): string {
    const { texts } = this;
    let k = texts.length - 1;
    while (k > 0 && texts[k] === "") k--;
    return texts[k] ?? "";
  }

  /** Those over a name among them, outermost first, [] for any other name; one list for lines under the same labels. */
  over(name: string): readonly string[] {
    const { texts, path } = this;
    const end = Math.max(0, texts.lastIndexOf(name));
    let filled = 0;
    let same = 0;
    for (let k = 0; k < end; k++) {
      if (texts[k] === "") continue;
      if (texts[k] === path[filled]) same++;
      filled++;
    }
    if (filled !== path.length || same !== filled)
      this.path = texts.slice(0, end).filter((text) => text !== "");
    return this.path;
  }

  /** What stands in the last of the lanes; '' where nothing does. */
  innermost(): string {
    return this.texts.at(-1) ?? "";
  }

  joined(): string {
    return this.texts.join("\n");
  }
}
