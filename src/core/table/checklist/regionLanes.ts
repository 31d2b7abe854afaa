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
  const name = regionName(textOf(axes.view.seen(axes.nameLine, lane)));
  return name === "" ? `（${axes.view.address(axes.nameLine, lane)}无名）` : name;
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
