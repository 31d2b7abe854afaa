import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import type { MarkReader } from "../../mark/markReader";
import { regionKind } from "../../region/regionKind";
import { regionName } from "../../region/regionName";
import type { Axes } from "./axes";
import type { Region } from "./model";

const NO_REGION =
  /备注|说明|责任|科室|部门|单位|联系|电话|合计|小计|总计|目标|标准|分值|权重|^全[省市县国]|平均|是否|情况|时间/;

/**
 * The regions of a checklist with their lanes: every lane of the block but totals, benchmarks and remark
 * columns, and beside the block lanes that have a place for a name though no mark at all.
 * Where a list holds several cities, a city is a region; a lone city among counties is their total.
 */
export function regionLanes(axes: Axes, marks: MarkReader, laneLimit: number): Region[] {
  const names = new Map<number, string>();
  for (let lane = axes.firstLane; lane <= axes.lastLane; lane++)
    if (hasMark(axes, marks, lane) || isPlace(axes, lane)) names.set(lane, nameOf(axes, lane));
  for (let lane = axes.lastLane + 1; lane <= laneLimit && isPlace(axes, lane); lane++)
    names.set(lane, nameOf(axes, lane));
  for (let lane = axes.firstLane - 1; axes.labelLanes.includes(lane) && isPlace(axes, lane); lane--)
    names.set(lane, nameOf(axes, lane));
  spreadNames(axes, names);
  const kinds = [...names.values()].map(regionKind);
  const cities = kinds.filter((kind) => kind === "city").length;
  const counties = kinds.filter((kind) => kind === "region").length;
  return [...names]
    .sort(([a], [b]) => a - b)
    .filter(([, name]) => {
      const kind = regionKind(name);
      if (kind === "city") return cities > 1 || counties === 0;
      if (kind === "benchmark") return false;
      return kind === "region" || (kind === null && !NO_REGION.test(normalForm(name)));
    })
    .map(([lane, name]) => ({ name, lane }));
}

function nameOf(axes: Axes, lane: number): string {
  return regionName(textOf(axes.view.at(axes.nameLine, lane)));
}

/**
 * Names lanes under a heading that spans several (椒江: 自评, 复核) by both: 椒江（自评）, 椒江（复核）. A lane without
 * any name gets its address.
 */
function spreadNames(axes: Axes, names: Map<number, string>): void {
  const lanes = [...names.keys()].sort((a, b) => a - b);
  let heading = "";
  let headingLane = -1;
  for (const lane of lanes) {
    const own = names.get(lane) ?? "";
    if (own !== "") [heading, headingLane] = [own, lane];
    else if (heading !== "" && subName(axes, lane) !== "") {
      names.set(headingLane, withSubName(axes, heading, headingLane));
      names.set(lane, withSubName(axes, heading, lane));
    } else names.set(lane, `（${axes.view.address(axes.nameLine, lane)}无名）`);
  }
}

function withSubName(axes: Axes, heading: string, lane: number): string {
  const sub = subName(axes, lane);
  return sub === "" ? heading : `${heading}（${sub}）`;
}

/** What the header prints under the line of names. */
function subName(axes: Axes, lane: number): string {
  const words: string[] = [];
  for (let line = axes.nameLine + 1; line < axes.firstLine; line++)
    words.push(regionName(textOf(axes.view.at(line, lane))));
  return words
    .filter((word) => word !== "" && !/^(?:\d+|[甲乙丙丁戊己庚辛])$/.test(word))
    .join(" ");
}

function isPlace(axes: Axes, lane: number): boolean {
  const kind = regionKind(textOf(axes.view.at(axes.nameLine, lane)));
  return kind === "region" || kind === "city";
}

function hasMark(axes: Axes, marks: MarkReader, lane: number): boolean {
  for (let line = axes.firstLine; line <= axes.lastLine; line++)
    if (marks.read(axes.view.at(line, lane)) !== null) return true;
  return false;
}
