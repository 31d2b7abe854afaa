import { normalForm } from "../../cell/normalForm";
import { numberOf } from "../../cell/numberOf";
import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";
import { once } from "../../memo/once";
import { isInstitution } from "../../region/institution";
import { regionKind } from "../../region/regionKind";
import { regionName } from "../../region/regionName";
import { isPlace } from "./arePlaces";
import { LaneTally } from "../../sheet/laneTally";
import { LineIds } from "../../sheet/lineIds";
import type { FrameMarks } from "./frameMarks";
import { DIGIT, FIGURE, MUTE, OTHER, SPOKEN, TELLING } from "./markClasses";
import { headedAsRegions, isShort } from "./headedAsRegions";
import { besideVerdicts } from "./headsVerdicts";
import { readTotalLabel } from "./totalWords";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/** Lanes that hold verdicts, with what heads them. */
export interface VerdictLane {
  lane: number;
  entry: FrameEntry;
  /** The place, school or town that heads the lane; '' where none does. */
  place: string;
  /** What the heading says besides: 自评, 小学, 是否达标. */
  sub: string;
}

/** Share of a lane's cells that may be no marks before it is no lane of verdicts. */
const FEW = 0.2;

/**
 * Lanes whose cells are mostly marks in the lines that hold marks, or where digits are the marks in all lines; and lanes of
 * places that nobody filled in.
 */
export function verdictLanes(frame: TableFrame, marks: FrameMarks): VerdictLane[] {
  const { lines, lanes } = frame;
  const depth = depthOfPlaces(frame);
  const counts = countVerdicts(frame, marks);
  const isNamed = namesRegions(frame, marks.legend);
  // 0 of 未达标数 alone is no mark.
  const isUnmarked = counts.known.every((known) => known === 0);
  const { blank, rest } = marks.legend;
  // 初中 beside 小学 under 达标情况, of which blanks say that all was reached.
  const isBlankVerdict = (entry: FrameEntry) =>
    (isUnmarked || blank !== null || rest !== null) && isVerdictLane(entry);
  return lanes.flatMap((entry, k): VerdictLane[] => {
    const [known = 0, filled = 0] = [counts.known[k], counts.filled[k]];
    const heading = placeIn(entry, depth);
    // Of a place that nobody filled in but for a slip or two, nothing is known either.
    const isSlip = filled <= Math.max(1, lines.length * FEW);
    const isUnfilled =
      heading.place !== "" || isBlankVerdict(entry) || (!isUnmarked && isNamed(entry));
    // Words that nobody knows (待定) under the name of a place, or with a mark under 自评, stand where its marks should.
    const isSpoken =
      filled === (counts.spoken[k] ?? 0) &&
      ((heading.place !== "" && heading.sub === "") || (known > 0 && isVerdictLane(entry)));
    const isVerdict = isSpoken || (known > 0 ? known * 2 >= filled : isUnfilled && isSlip);
    return isVerdict ? [{ lane: entry.at, entry, ...heading }] : [];
  });
}

/**
 * Tells whether the heading of a lane without marks is the name of a region that no list knows: the lines of totals print a
 * figure for it as they do for places, or where there are none, blanks say something and names of regions stand there.
 */
function namesRegions(
  frame: TableFrame,
  { blank, rest }: FrameMarks["legend"]
): (entry: FrameEntry) => boolean {
  // Most lanes hold marks, and nobody asks.
  const totals = once(() => frame.lines.filter(isTotal));
  const headed = (blank !== null || rest !== null) && headedAsRegions(frame);
  const isCounted = (lane: number) =>
    totals().every(({ at }) => numberOf(frame.view.at(at, lane)) !== null);
  return (entry) =>
    isShort(entry.name) &&
    !isTotal(entry) &&
    regionKind(entry.name) === null &&
    isRegion({ lane: entry.at, entry, place: "", sub: "" }) &&
    (totals().length > 0 ? isCounted(entry.at) : headed);
}

/** Whether a lane is headed as verdicts are: 是否达标, 自查结果. */
export function isVerdictLane({ own }: FrameEntry): boolean {
  return own.some((text) => headings.has(normalForm(text), "verdict"));
}

/** Whether a line calls itself a total, whose figures are no marks: 达标个数, 排名. */
function isTotal(entry: FrameEntry): boolean {
  return readTotalLabel(entry.name)?.stance === "whole";
}

/** How many cells of each lane are filled, are marks, or are marks, short words or errors, in the lines that hold marks. */
function countVerdicts(
  frame: TableFrame,
  marks: FrameMarks
): Record<"known" | "filled" | "spoken", number[]> {
  const { view, lines, lanes } = frame;
  const cells = LineIds.seen(
    view,
    lanes.map(({ at }) => at)
  );
  // Nearly all lines of its own frame count: those that do not are taken off.
  const isOwn = frame === marks.frame;
  const tally = new LaneTally(cells, marks.classes, isOwn ? marks.tally : undefined);
  const beside = besideVerdicts(lines);
  for (const entry of lines) {
    cells.goTo(entry.at);
    const counts =
      !beside.has(entry) && (marks.areDigits ? !isTotal(entry) : marks.classes.standIn(cells));
    if (counts && !isOwn) tally.add();
    if (!counts && isOwn) tally.remove();
  }
  const others = marks.areDigits ? [OTHER] : [OTHER, DIGIT, FIGURE];
  const known = lanes.map((_lane, k) =>
    marks.areDigits ? tally.of(k, TELLING, MUTE, DIGIT, FIGURE) : tally.of(k, TELLING, MUTE)
  );
  const spoken = known.map((count, k) => count + tally.of(k, SPOKEN));
  return { known, spoken, filled: spoken.map((count, k) => count + tally.of(k, ...others)) };
}

/**
 * The deepest heading that names a place, a school or a town, and the headings under it; where none is known, the one that
 * stands where most lanes have their place, over others: 直属分局 over 城区 and 农村.
 */
function placeIn(entry: FrameEntry, depth: number): Pick<VerdictLane, "place" | "sub"> {
  const all = headingsOf(entry);
  const known = depthOfPlace(all);
  const at = known < 0 && all.length > depth + 1 ? depth : known;
  const rest = all.slice(at + 1);
  return { place: at < 0 ? "" : regionName(all[at] ?? ""), sub: rest.map(regionName).join(" ") };
}

function headingsOf({ path, name }: FrameEntry): string[] {
  return [...path, name].filter((text) => text !== "");
}

function depthOfPlace(all: readonly string[]): number {
  return all.reduce((last, text, k) => (isPlace(text) || isInstitution(text) ? k : last), -1);
}

/** Part of the lanes whose places must be known for the others to have theirs where these have them. */
const ENOUGH_KNOWN = 1 / 3;

/**
 * How deep most lanes have their place among their headings, or all that are known where every lane has as many headings
 * (自评 and 复核 under towns of which the list knows some, one where 镇（街道） heads them); -1 where they do not show it.
 */
function depthOfPlaces(frame: TableFrame): number {
  const { lanes } = frame;
  const depths = lanes.map((entry) => depthOfPlace(headingsOf(entry)));
  const [known, ...others] = [...new Set(depths.filter((depth) => depth >= 0))];
  // 目标值 beside them stands under nothing.
  const under = lanes.map(headingsOf).filter((all) => all.length > 1);
  const alike = new Set(under.map((all) => all.length)).size === 1;
  const enough =
    under.filter((all) => depthOfPlace(all) >= 0).length >= under.length * ENOUGH_KNOWN ||
    headedAsRegions(frame);
  if (known !== undefined && others.length === 0 && alike && enough) return known;
  const most = [...new Set(depths)]
    .map((depth) => ({ depth, count: depths.filter((one) => one === depth).length }))
    .sort((a, b) => b.count - a.count)[0];
  return most !== undefined && most.count * 2 > lanes.length ? most.depth : -1;
}

const NO_REGION: readonly HeadingSense[] = ["describing", "verdict", "part", "name"];

/** Lanes of totals, benchmarks and remarks are no regions. */
export function isRegion({ entry, place }: VerdictLane): boolean {
  if (place !== "") return true;
  const kind = regionKind(entry.name);
  if (kind !== null) return kind === "region" || kind === "city";
  const words = headings.read(entry.key);
  return !words.some(({ senses }) => senses.some((sense) => NO_REGION.includes(sense)));
}
