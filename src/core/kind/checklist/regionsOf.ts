import { normalForm } from "../../cell/normalForm";
import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";
import { regionKind } from "../../region/regionKind";
import { regionName } from "../../region/regionName";
import type { FrameMarks } from "./frameMarks";
import { isInstitution } from "./institution";
import type { Region } from "./model";
import { NOBODY } from "./namelessRegion";
import { statusColumns } from "./statusColumns";

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

export interface Regions {
  regions: Region[];
  /** Share of the lanes that are headed by a place, a school or a town, 0…1. */
  placeShare: number;
  /** Sentences on how lanes were read where they could be read otherwise. */
  reading: string[];
}

/**
 * The regions of a checklist by its lanes of verdicts; null where no lane holds any. Figures beside a verdict under the
 * same county (指标值 | 是否达标) are not read; several verdicts under one county are read each (县级自评, 市级复核), and
 * columns to tick (达标 | 基本达标 | 未达标) make one verdict. `nameless` names the region of a table that heads no lane with one.
 */
export function regionsOf(
  frame: TableFrame,
  marks: FrameMarks,
  nameless: () => string
): Regions | null {
  const lanes = verdictLanes(frame, marks);
  if (lanes.length === 0) return null;
  const named = lanes.filter(({ place }) => place !== "");
  const headed = headedAsRegions(frame) && lanes.every(({ entry }) => isShort(entry.name));
  const placeShare = headed ? 1 : named.length / lanes.length;
  if (named.length === 0 && !headed) {
    const name = nameless();
    // 完成情况 over verdicts heads what was found of the place in the title; in a list of tasks it heads the tasks' progress.
    const senses: HeadingSense[] = ["verdict", "part"];
    if (!name.startsWith(NOBODY)) senses.push("reached");
    if (areHeadedBy(lanes, senses)) return grouped(frame, marks, [{ name, lanes }], 1);
  }
  const groups = groupsOf(placeShare > 0 ? lanes.filter(isRegion) : lanes);
  return groups.length === 0 ? null : grouped(frame, marks, groups, placeShare);
}

interface Group {
  name: string;
  lanes: VerdictLane[];
}

/**
 * Lanes whose cells are mostly marks in the lines that hold marks, or where digits are the marks in all lines; and lanes of
 * places that nobody filled in.
 */
function verdictLanes(frame: TableFrame, marks: FrameMarks): VerdictLane[] {
  const { view, lines, lanes } = frame;
  const counts = lanes.map(() => ({ known: 0, filled: 0 }));
  for (const { at: line } of lines) {
    const cells = lanes.map(({ at }) => view.seen(line, at));
    const known = cells.map((cell) => marks.read(cell) !== null);
    if (!marks.areDigits && !known.includes(true)) continue;
    cells.forEach((cell, k) => {
      const count = counts[k];
      if (count === undefined || cell.id === 0) return;
      count.filled++;
      if (known[k] === true) count.known++;
    });
  }
  return lanes.flatMap((entry, k): VerdictLane[] => {
    const { known = 0, filled = 0 } = counts[k] ?? {};
    const heading = placeIn(entry);
    const isVerdict = filled > 0 ? known * 2 >= filled && known > 0 : heading.place !== "";
    return isVerdict ? [{ lane: entry.at, entry, ...heading }] : [];
  });
}

/** The deepest heading that names a place, a school or a town, and the headings under it. */
function placeIn({ path, name }: FrameEntry): Pick<VerdictLane, "place" | "sub"> {
  const all = [...path, name].filter((text) => text !== "");
  const at = all.reduce((last, text, k) => (isPlace(text) || isInstitution(text) ? k : last), -1);
  const rest = all.slice(at + 1);
  return { place: at < 0 ? "" : regionName(all[at] ?? ""), sub: rest.map(regionName).join(" ") };
}

function isPlace(text: string): boolean {
  const kind = regionKind(text);
  return kind === "region" || kind === "city";
}

const NO_REGION: readonly HeadingSense[] = ["describing", "verdict", "part", "name"];

/** Lanes of totals, benchmarks and remarks are no regions. */
function isRegion({ entry, place }: VerdictLane): boolean {
  if (place !== "") return true;
  const kind = regionKind(entry.name);
  if (kind !== null) return kind === "region" || kind === "city";
  const words = headings.read(normalForm(entry.name));
  return !words.some(({ senses }) => senses.some((sense) => NO_REGION.includes(sense)));
}

/** Lanes under one place together, in order; a lane without a place goes with the one before it under the same heading. */
function groupsOf(lanes: readonly VerdictLane[]): Group[] {
  const groups: Group[] = [];
  for (const lane of lanes) {
    const name =
      lane.place !== "" ? lane.place : regionName(lane.entry.path.at(-1) ?? lane.entry.name);
    const last = groups.at(-1);
    const beside = last?.lanes.at(-1);
    if (last !== undefined && beside !== undefined && last.name === name && lane.sub !== beside.sub)
      last.lanes.push(lane);
    else
      groups.push({ name: lane.place === "" ? regionName(lane.entry.name) : name, lanes: [lane] });
  }
  const cities = groups.filter(({ name }) => regionKind(name) === "city").length;
  const counties = groups.filter(({ name }) => regionKind(name) === "region").length;
  // A lone city among counties is their total.
  return groups.filter(({ name }) => regionKind(name) !== "city" || cities > 1 || counties === 0);
}

function grouped(
  frame: TableFrame,
  marks: FrameMarks,
  groups: readonly Group[],
  placeShare: number
): Regions {
  const reading: string[] = [];
  const regions = groups.flatMap(({ name, lanes }): Region[] => {
    const [first] = lanes;
    if (first === undefined) return [];
    if (lanes.length === 1)
      return [
        {
          name:
            name === ""
              ? `（${frame.view.address(frame.head.at(-1) ?? 0, first.lane)}无名）`
              : name,
          lane: first.lane,
        },
      ];
    const columns = statusColumns(frame, marks, lanes);
    if (columns !== null) {
      reading.push(
        `${name}的标记打在${columns.map(({ heading }) => `“${heading}”`).join("")}哪一列，就按哪一列的意思计。`
      );
      return [
        { name, lane: first.lane, columns: columns.map(({ lane, status }) => ({ lane, status })) },
      ];
    }
    return lanes.map(({ lane, sub }) => ({
      name: sub === "" ? name : `${name}（${sub}）`,
      lane,
    }));
  });
  return { regions, placeShare, reading };
}

function areHeadedBy(lanes: readonly VerdictLane[], senses: readonly HeadingSense[]): boolean {
  return lanes.every(({ entry }) =>
    [...entry.own, entry.name].some((text) => headings.has(normalForm(text), ...senses))
  );
}

function isShort(name: string): boolean {
  const key = normalForm(name);
  return key !== "" && key.length <= 8 && !/\d|[、，。]/.test(key);
}

/**
 * Whether a heading says that the names are regions: one over them, or where they run down the sheet the one at the top of
 * their column. The corner of a table whose names run across heads the column under it, not them.
 */
function headedAsRegions({ view, head, labelLanes, lanes }: TableFrame): boolean {
  const says = (line: number, lane: number) => {
    const cell = view.at(line, lane);
    return cell.kind === "text" && headings.has(cell.key, "region");
  };
  const nameLine = head.at(-1);
  if (nameLine === undefined) return false;
  if (view.transposed) return labelLanes.some((lane) => says(nameLine, lane));
  return head.some((line) => line !== nameLine && lanes.some(({ at }) => says(line, at)));
}
