import type { TableFrame } from "../../frame/tableFrame";
import type { FrameEntry } from "../../frame/frameEntry";
import type { Legend } from "../../mark/legend";
import type { Candidate } from "./candidate";
import { fits } from "./fits";
import { impliedCount } from "./impliedCount";
import type { Body } from "./body";
import type { PrintedTotal, Region } from "./model";
import { readTotalLine } from "./totalReading";
import { withBlanks } from "./withBlanks";

/**
 * What lines without a mark (`bare`) are by the number of indicators that the printed totals come to: all of them indicators that
 * are blank throughout, none, or some of which nobody can say. Null where the totals do not tell.
 */
export function bareByTotals(
  frame: TableFrame,
  regions: readonly Region[],
  lines: readonly Candidate[],
  body: Body,
  roles: readonly string[],
  bare: readonly Candidate[],
  isCounted: (entry: FrameEntry) => boolean,
  legend: Legend
): boolean | "some" | null {
  if (bare.length === 0) return null;
  const totals = lines.filter((_line, k) => roles[k] === "total");
  const marked = body.select(
    [...lines.keys()].filter((k) => {
      const entry = lines[k]?.entry;
      const counts = roles[k] === "indicator" && entry !== undefined && isCounted(entry);
      return counts && !body.isAll(k, "excluded");
    })
  );
  const more = bare.filter(({ entry }) => isCounted(entry)).length;
  const implied = impliedCount(
    frame,
    regions,
    totals.map(({ entry }) => entry.at)
  );
  // 3 unmet at 50 % are six items; where more than six hold marks, one of the two figures is a slip.
  const isPossible = implied !== null && implied >= marked.length;
  const count = isPossible ? implied : countByRates(frame, regions, totals, marked, more, legend);
  if (count === null) return null;
  if (count === marked.length) return false;
  if (count === marked.length + more) return true;
  // Among numbered items a line without a number is a heading.
  const numbered = lines.some(({ entry }, k) => roles[k] === "indicator" && entry.number !== "");
  return !numbered && count > marked.length && count < marked.length + more ? "some" : null;
}

/** Lines without a mark of which each number is tried; where there are more, rates of whole numbers tell them apart no more. */
const MOST_TRIED = 60;

/** Part of the printed figures that must be right where one of them may be a slip, and how few figures tell none. */
const NEARLY_ALL = 0.9;
const ENOUGH = 10;

/**
 * The number of indicators by which the printed totals are what the marks come to, where only one number
 * bears them all out: 80 % of four that are met takes a fifth; where none does, of many figures nearly all. Blanks are what the
 * notes say, or anything. Null else.
 */
function countByRates(
  frame: TableFrame,
  regions: readonly Region[],
  totals: readonly Candidate[],
  marked: Body,
  more: number,
  { blank, rest }: Legend
): number | null {
  const as = blank ?? rest;
  if (as === "excluded" || totals.length === 0 || more > MOST_TRIED) return null;
  // Blanks that may be anything give nearly every count: one line still tells, where what is printed is right with it alone.
  if (as === null && more > 1) return null;
  const tried = Array.from({ length: more + 1 }, (_one, k) => {
    const body = withBlanks(marked.withBlankLines(k), as === "zero" ? "unmet" : (as ?? "missing"));
    const counts = body.count();
    const figures = totals.flatMap(({ entry, label }) =>
      readTotalLine(frame, entry.at, regions, label, body.length, [], body).cells.flatMap(
        (cell, region) => {
          const own = counts[region];
          if (own === undefined) return [];
          return eachFigureOf(cell).map((figure) => fits(figure, own, own.unsure));
        }
      )
    );
    return { count: body.length, printed: figures.length, right: figures.filter(Boolean).length };
  });
  const all = tried.filter(({ printed, right }) => right === printed);
  const nearlyAll = tried.filter(
    ({ printed, right }) => printed >= ENOUGH && right >= printed * NEARLY_ALL
  );
  // （-3）50% prints two figures, one of which may be a slip that no number explains.
  const some = tried.filter(({ printed, right }) => right > 0 && right * 2 >= printed);
  const [only, another] = [all, nearlyAll].find((found) => found.length > 0) ?? some;
  return only !== undefined && another === undefined ? only.count : null;
}

/** A printed total once a figure that it prints, the others left out; [] for one that prints none. */
function eachFigureOf(cell: PrintedTotal): PrintedTotal[] {
  const bare = { ...cell, rate: null, met: null, unmet: null };
  return (["rate", "met", "unmet"] as const).flatMap((part) =>
    cell[part] === null ? [] : [{ ...bare, [part]: cell[part] }]
  );
}
