import type { Matrix } from "../../../../src/core/kind/statistics/scoreSums";
import type {
  Entry,
  StatFigure,
  StatisticsModel,
} from "../../../../src/core/kind/statistics/model";

/** A line or lane by its labels, outermost first: an item, but for what `more` says. */
export function entry(path: string | readonly string[], more: Partial<Entry> = {}): Entry {
  const labels = [path].flat();
  return {
    position: 0,
    path: labels,
    words: labels.join(" "),
    role: "item",
    weak: false,
    ofWhich: false,
    region: false,
    section: 0,
    ...more,
  };
}

/** A figure that may be added, of a head count unless it has a `step`; null is a blank cell. */
export function figure(value: number | null, step = 0, cell = "B2"): StatFigure {
  return {
    cell,
    text: String(value ?? ""),
    kind: value === null ? "blank" : "number",
    value: value ?? 0,
    step,
    percent: false,
    additive: "yes",
  };
}

/** Figures `[across][entry]` as a total sees them: `rows` are read across, one value an entry. */
export function matrixOf(
  entries: readonly Entry[],
  across: readonly Entry[],
  rows: readonly (readonly (number | null)[])[]
): Matrix {
  const figures = rows.map((row) => row.map((value) => figure(value)));
  return { entries, across, at: (own, other) => figures[other]?.[own] };
}

/** A table of these figures, without sums. */
export function modelOf(
  lines: Entry[],
  lanes: Entry[],
  figures: StatFigure[][],
  more: Partial<StatisticsModel> = {}
): StatisticsModel {
  return {
    kind: "statistics",
    sheet: "表",
    title: "",
    area: { top: 0, left: 0, bottom: lines.length, right: lanes.length },
    lines,
    lanes,
    figures,
    sums: [],
    counts: [],
    investment: null,
    errors: [],
    notUnderstood: [],
    reading: [],
    ...more,
  };
}
