import { normalForm } from "../../cell/normalForm";
import type { TableFrame } from "../../frame/tableFrame";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";
import { regionKind } from "../../region/regionKind";
import { regionName } from "../../region/regionName";
import { arePlaces } from "./arePlaces";
import type { FrameMarks } from "./frameMarks";
import { headedAsRegions, isShort } from "./headedAsRegions";
import type { Region } from "./model";
import { NOBODY } from "./namelessRegion";
import { statusColumns } from "./statusColumns";
import { isRegion, verdictLanes, type VerdictLane } from "./verdictLanes";

const headings = new Lexicon<HeadingSense>(HEADINGS);

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
  const lanes = withoutRemarks(verdictLanes(frame, marks));
  if (lanes.length === 0) return null;
  const named = lanes.filter(({ place }) => place !== "");
  const headed = headedAsRegions(frame) && lanes.every(({ entry }) => isShort(entry.name));
  const placeShare = headed ? 1 : named.length / lanes.length;
  if (named.length === 0 && !headed && !arePlaces(frame)) {
    const name = nameless();
    // 完成情况 over verdicts heads what was found of the place in the title; in a list of tasks it heads the tasks' progress.
    if (areHeadedBy(lanes, !name.startsWith(NOBODY)))
      return grouped(frame, marks, [{ name, lanes }], 1);
  }
  const groups = groupsOf(placeShare > 0 ? lanes.filter(isRegion) : lanes);
  return groups.length === 0 ? null : grouped(frame, marks, groups, placeShare);
}

/** 备注 beside the only lane of verdicts heads no region. */
function withoutRemarks(lanes: readonly VerdictLane[]): readonly VerdictLane[] {
  if (lanes.some(({ place }) => place !== "")) return lanes;
  const own = lanes.filter(({ entry }) => !headings.sensesOf(entry.key).includes("describing"));
  return own.length > 0 ? own : lanes;
}

interface Group {
  name: string;
  lanes: readonly VerdictLane[];
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
      last.lanes = [...last.lanes, lane];
    else
      groups.push({ name: lane.place === "" ? regionName(lane.entry.name) : name, lanes: [lane] });
  }
  const cities = groups.filter(({ name }) => regionKind(name) === "city").length;
  const counties = groups.filter(({ name }) => regionKind(name) === "region").length;
  // A lone city among counties is their total.
  return groups.filter(({ name }) => regionKind(name) !== "city" || cities > 1 || counties < 2);
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
    const subs = apart(lanes.map(({ sub }) => sub));
    return lanes.map(({ lane }, k) => ({
      name: subs[k] === "" ? name : `${name}（${subs[k]}）`,
      lane,
    }));
  });
  return { regions, placeShare, reading };
}

/** What tells lanes apart: 小学 and 初中 of 自评结果 小学 and 自评结果 初中. */
function apart(subs: readonly string[]): readonly string[] {
  const first = subs[0]?.split(" ")[0] ?? "";
  const isShared = first !== "" && subs.every((sub) => sub.startsWith(`${first} `));
  return isShared ? apart(subs.map((sub) => sub.slice(first.length + 1))) : subs;
}

/** Whether all lanes are headed by what was found (是否达标, 小学), or where `reached` is told by 完成情况 and no more. */
function areHeadedBy(lanes: readonly VerdictLane[], reached: boolean): boolean {
  return lanes.every(({ entry }) =>
    [...entry.own, entry.name].map(normalForm).some((text) => {
      if (headings.has(text, "verdict", "part")) return true;
      return reached && headings.sensesOf(text).includes("reached");
    })
  );
}
