import { isFault, type Outcome } from "../cell/fault";
import type { Argument } from "../edu/argument";
import { markEach } from "../edu/markEach";
import { achievementRate } from "../measure/achievementRate";
import type { Tally } from "../measure/tally";
import { unmetCount } from "../measure/unmetCount";
import type { NumberTable } from "./numberTable";

/** What the formulas of a sheet of marks must show; errors as their codes. */
export interface ShownMarks {
  /** By indicator with a criterion, then region: √, ※ or "". */
  marks: (string | number)[][];
  /** By region. */
  rates: (string | number)[];
  unmet: (string | number)[];
}

/** The marks that EDU.MARK gives the figures of a table, and what EDU.RATE and EDU.UNMET make of them. */
export function shownMarks({ indicators, regions, values }: NumberTable): ShownMarks {
  const outcomes = indicators.flatMap(({ criterion }, k): Outcome[][] => {
    if (criterion === null) return [];
    const figures = regions.map((_region, r) => values[k]?.[r] ?? "");
    return markEach(
      { name: "数值", cells: [figures] },
      { name: "标准", cells: [[criterion.text]] },
      OMITTED,
      OMITTED
    );
  });
  const columns = regions.map((_region, r) => outcomes.map((line) => line[r] ?? ""));
  return {
    marks: outcomes.map((line) => line.map(shown)),
    rates: columns.map((column) => shown(firstFault(column) ?? achievementRate(tallyOf(column)))),
    unmet: columns.map((column) => shown(firstFault(column) ?? unmetCount(tallyOf(column)))),
  };
}

const OMITTED: Argument = { name: "", cells: [[null]] };

function firstFault(column: readonly Outcome[]): Outcome | undefined {
  return column.find(isFault);
}

function tallyOf(column: readonly Outcome[]): Tally {
  const count = (mark: string) => column.filter((one) => one === mark).length;
  return { met: count("√"), unmet: count("※"), zero: 0, excluded: 0 };
}

function shown(outcome: Outcome): string | number {
  if (isFault(outcome)) return outcome.code;
  return typeof outcome === "boolean" ? String(outcome).toUpperCase() : outcome;
}
