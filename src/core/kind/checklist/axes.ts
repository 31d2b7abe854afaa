import { textOf } from "../../cell/textOf";
import type { Bands } from "../../frame/bands";
import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import { View } from "../../sheet/view";
import { regionKind } from "../../region/regionKind";

/** Which way a checklist runs and where its names stand, in coordinates of `view` (lines down, lanes across). */
export interface Axes {
  view: View;
  /** The line with the region names. */
  nameLine: number;
  /** First of the header lines; labels of the lanes stand in lines headLine … nameLine. */
  headLine: number;
  /** Lanes that hold the labels of the indicators. */
  labelLanes: number[];
  firstLine: number;
  lastLine: number;
  firstLane: number;
  lastLane: number;
  /** Share of the names that are known places, 0…1. */
  placeShare: number;
}

const REGION_HEADING = /县[（(]?市|县区|区县|市县|县级|各县|地区|区域|辖区|行政区|^县$|市[、,]县/;

/**
 * Decides which axis of a block of marks is the regions': the one whose names are places. A heading such as
 * 县（市、区） over or beside the names counts for names that no list knows. Null when neither axis has names.
 */
export function findAxes(sheet: Sheet, body: Area, bands: Bands): Axes | null {
  const across = candidate(sheet, false, {
    head: bands.top,
    labels: bands.left,
    line: body.top,
    lane: body.left,
    lastLine: body.bottom,
    lastLane: body.right,
  });
  const down = candidate(sheet, true, {
    head: bands.left,
    labels: bands.top,
    line: body.left,
    lane: body.top,
    lastLine: body.right,
    lastLane: body.bottom,
  });
  if (across === null || down === null) return across ?? down;
  return down.placeShare > across.placeShare ? down : across;
}

interface Extent {
  head: number;
  labels: number;
  line: number;
  lane: number;
  lastLine: number;
  lastLane: number;
}

function candidate(sheet: Sheet, transposed: boolean, extent: Extent): Axes | null {
  const view = new View(sheet, transposed);
  let best: Axes | null = null;
  for (let line = extent.line - 1; line >= extent.head; line--) {
    const placeShare = shareOfPlaces(view, line, extent);
    if (placeShare === null || (best !== null && placeShare <= best.placeShare)) continue;
    best = {
      view,
      nameLine: line,
      headLine: extent.head,
      labelLanes: range(extent.labels, extent.lane - 1),
      firstLine: extent.line,
      lastLine: extent.lastLine,
      firstLane: extent.lane,
      lastLane: extent.lastLane,
      placeShare,
    };
  }
  return best;
}

/** Share of places among the names of a line; null when fewer than a third of the lanes have a name. */
function shareOfPlaces(view: View, line: number, extent: Extent): number | null {
  let names = 0;
  let places = 0;
  let short = true;
  for (let lane = extent.lane; lane <= extent.lastLane; lane++) {
    const cell = view.at(line, lane);
    if (cell.kind !== "text") continue;
    const kind = regionKind(cell.text);
    names++;
    if (kind !== null) places++;
    else if (cell.key.length > 8 || /\d|[、，。]/.test(cell.key)) short = false;
  }
  if (names === 0 || names * 3 < extent.lastLane - extent.lane + 1) return null;
  if (places < names && short && headedAsRegions(view, line, extent)) return 1;
  return places / names;
}

/** Whether a heading over the names, or at their beginning, says that they are regions. */
function headedAsRegions(view: View, nameLine: number, extent: Extent): boolean {
  for (let line = extent.head; line <= nameLine; line++)
    for (let lane = extent.labels; lane <= extent.lastLane; lane++) {
      // The corner of a table may name either axis: it counts only in the names' own line.
      if (lane < extent.lane && line !== nameLine) continue;
      if (lane >= extent.lane && line === nameLine) continue;
      if (REGION_HEADING.test(textOf(view.at(line, lane)))) return true;
    }
  return false;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
}
