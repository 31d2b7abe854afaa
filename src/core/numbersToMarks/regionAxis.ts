import { normalForm } from "../cell/normalForm";
import { textOf } from "../cell/textOf";
import type { Area } from "../area/area";
import type { View } from "../sheet/view";
import { regionKind } from "../region/regionKind";
import { regionName } from "../region/regionName";
import type { CriterionLane } from "./criterionFor";

/** The line of region names of a table of figures, in a view's coordinates. */
export interface RegionAxis {
  line: number;
  regions: { name: string; lane: number }[];
  criterion: CriterionLane | null;
}

const FEWEST = 3;
const CRITERION =
  /标准|目标|要求|达标值|合格值|规定值|指标值|基准|应达|底线|^(?:≥|≤|不低于|不高于|不超过|不少于)$/;
const SIGN = /≥|≤|>|<|不(?:得)?(?:低于|高于|超过|少于|大于)/;

/** The lines of a view with at least three names of regions side by side, with the column of criteria beside them. */
export function regionAxes(view: View, used: Area): RegionAxis[] {
  const axes: RegionAxis[] = [];
  for (let line = used.top; line <= used.bottom; line++) {
    const named: { name: string; lane: number; kind: ReturnType<typeof regionKind> }[] = [];
    let criterion: CriterionLane | null = null;
    for (let lane = used.left; lane <= used.right; lane++) {
      const text = textOf(view.at(line, lane));
      if (text === "") continue;
      const kind = regionKind(text);
      if (kind === "region" || kind === "city") named.push({ name: regionName(text), lane, kind });
      else if (kind === null && criterion === null && CRITERION.test(normalForm(text)))
        criterion = { lane, sign: SIGN.exec(normalForm(text))?.[0] ?? "" };
    }
    const cities = named.filter(({ kind }) => kind === "city").length;
    const regions = named
      .filter(({ kind }) => kind === "region" || cities > 1 || cities === named.length)
      .map(({ name, lane }) => ({ name, lane }));
    if (
      regions.length >= FEWEST &&
      new Set(regions.map(({ name }) => name)).size === regions.length
    )
      axes.push({ line, regions, criterion });
  }
  return axes;
}
