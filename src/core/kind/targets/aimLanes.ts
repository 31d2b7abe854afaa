import type { CellValue } from "../../cell/cellValue";
import { isPlaceholder } from "../../cell/isPlaceholder";
import type { Comparison } from "../../criterion/criterion";
import type { HeaderStack } from "../../frame/headerStacks";
import { figureLike } from "../../frame/figureLike";
import type { TableFrame } from "../../frame/tableFrame";
import { readPieces } from "./readPieces";
import { readHeading, type AimRole } from "./readHeading";

/** A lane of figures by what its headings say. */
export interface AimLane {
  lane: number;
  role: AimRole | null;
  year: number | null;
  /** What it is of where a table holds several things across: 小学, 公办园占比（%）; ''. */
  group: string;
  /** What its heading puts before every figure; null for none. */
  sign: Comparison | null;
  /** Its headings, outermost first, those over all lanes left out. */
  stack: HeaderStack;
}

/** The lanes of a table by their headings, and the headings that stand over all of them; no lanes where none speaks of targets. */
export interface AimLanes {
  lanes: AimLane[];
  over: string[];
}

/**
 * Lanes whose headings speak of a way to a target, and other lanes of figures with role null. A heading over all lanes of
 * figures speaks of the whole table, not of a lane. Lanes of words are left out, but for verdicts.
 */
export function aimLanes(frame: TableFrame): AimLanes {
  const { over, depth } = headingsOverAll(frame);
  const isValue = new Set(frame.lanes.map(({ at }) => at));
  const headed = frame.stacks.map((whole, k) => {
    const lane = frame.firstLane + k;
    const stack = !isHeaded(frame, lane) ? [] : isValue.has(lane) ? whole.slice(depth) : whole;
    return { lane, stack, read: readStack(stack) };
  });
  // Where no heading speaks of a way to a target the cells need not be looked at.
  if (headed.every(({ read: { role } }) => role === null || role === "beside"))
    return { lanes: [], over };
  const lanes = headed.flatMap(({ lane, stack, read }): AimLane[] => {
    const counts = isValue.has(lane) || (read.role !== null && read.role !== "beside");
    const named = read.role === "target" || read.role === "start" || read.role === "present";
    const holds = read.role === "verdict" || holdsFigures(frame, lane, named ? FEW : 1);
    return counts && holds ? [{ lane, stack, ...read }] : [];
  });
  return { lanes, over };
}

/** Whether a lane has a heading of its own, merged cells included, and not only one that stands left of blank cells. */
function isHeaded({ view, head }: TableFrame, lane: number): boolean {
  return head.some((line) => view.seen(line, lane).kind !== "blank");
}

/** Texts that stand over every lane of values, and how many header lines they take. */
function headingsOverAll({ lanes, stacks, firstLane }: TableFrame): {
  over: string[];
  depth: number;
} {
  const own = lanes.map(({ at }) => stacks[at - firstLane] ?? []);
  const [first = []] = own;
  let depth = 0;
  while (
    own.length > 1 &&
    own.every((stack) => stack.length > depth + 1 && stack[depth] === first[depth])
  )
    depth++;
  return { over: first.slice(0, depth), depth };
}

/**
 * The role of a lane: the deepest heading that tells one decides, unless one over it speaks of another measure altogether. A
 * heading over others counts where it says nothing else (目标 over 小学) or they say nothing else (公办园占比目标 over 2025年).
 */
function readStack(stack: HeaderStack): Omit<AimLane, "lane" | "stack"> {
  const headings = stack.map(readHeading);
  const inner = [...headings].reverse();
  const other = headings.some(({ role, covered }) => role === "beside" && covered);
  const role = inner.find(
    (one, k) =>
      one.role !== null &&
      one.role !== "year" &&
      (one.covered || inner.slice(0, k).every(({ covered }) => covered))
  )?.role;
  const year = inner.find((one) => one.year !== null)?.year ?? null;
  const dated = inner.some((one) => one.role === "year");
  return {
    role: other ? "beside" : (role ?? (dated ? "year" : null)),
    year,
    group: headings
      .map(({ rest }) => rest)
      .filter((text, k, all) => text !== "" && all.indexOf(text) === k)
      .join(" "),
    sign: inner.find((one) => one.sign !== null)?.sign ?? null,
  };
}

/** Figures to a word in a lane whose heading says that it holds values or targets: some are only words (全省前列). */
const FEW = 0.25;

/** Whether a lane holds figures, and at least so many to each word. */
function holdsFigures({ view, lines }: TableFrame, lane: number, least: number): boolean {
  let [figures, words] = [0, 0];
  for (const { at: line } of lines) {
    const cell = view.at(line, lane);
    if (figureLike(cell) || isRead(cell)) figures++;
    else if (cell.kind === "text" && !isPlaceholder(cell.key)) words++;
  }
  return figures > 0 && figures >= words * least;
}

/** Whether a text holds nothing but figures, several with words between them too: 小学98以上/初中控制在5以内. */
function isRead(cell: CellValue): boolean {
  if (cell.kind !== "text" || !/\d/.test(cell.key)) return false;
  const pieces = readPieces(cell);
  return pieces.length > 0 && pieces.some(({ digits }) => digits !== null);
}
