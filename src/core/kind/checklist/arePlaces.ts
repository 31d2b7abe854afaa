import { turned, type TableFrame } from "../../frame/tableFrame";
import { isInstitution } from "../../region/institution";
import { isCountyToo, regionKind } from "../../region/regionKind";
import { headedAsRegions } from "./headedAsRegions";

/** Whether the lines of a table are labelled with places, most of them by their names or all by what heads them (乡镇): these are the regions, whatever the title names. */
export function arePlaces(frame: TableFrame): boolean {
  // 城区 and 农村 below each other stand under the school on their left.
  const named = frame.lines.filter(({ own, path }) =>
    [...own, ...path].some((text) => isPlace(text) || isInstitution(text))
  );
  return (
    (named.length > 1 && named.length * 2 > frame.lines.length) ||
    (!frame.view.transposed && headedAsRegions(turned(frame)))
  );
}

/** Whether a text names a county or a city. */
export function isPlace(text: string): boolean {
  const kind = regionKind(text);
  // A total holds no marks.
  return kind === "region" || kind === "city" || isCountyToo(text);
}
