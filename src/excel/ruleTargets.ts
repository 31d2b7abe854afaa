import { areaAddress } from "../core/area/address";
import type { Area } from "../core/area/area";
import { shiftFormula } from "../core/formula/shiftFormula";
import type { Supports } from "./supportsExcelApi";
import type { Highlight } from "../core/finding/highlight";

/** Excel cuts an address text at 8,192 characters without a word. Source: Microsoft, "Range return character limit". */
const LONGEST_ADDRESS = 8000;

/** One conditional format to add: where, as an A1 text, and its formula, relative to the first cell there. */
export interface RuleTarget {
  address: string;
  /** The address names several areas, which needs ExcelApi 1.9. */
  several: Supports<"1.9">;
  formula: string;
}

/**
 * The conditional formats that write one highlight: one where Excel takes several areas at a time, one an area
 * where it does not (Excel 2019), more where the address would be too long. The formula of each is relative to the
 * top-left cell of its areas.
 */
export function ruleTargets(highlight: Highlight, severalAreas: Supports<"1.9">): RuleTarget[] {
  const groups: { areas: Area[]; length: number }[] = [];
  for (const area of highlight.areas) {
    const length = areaAddress(area).length + 1;
    const group = groups.at(-1);
    const left = group?.areas[0]?.left ?? 0;
    const fits =
      group !== undefined && area.left >= left && group.length + length <= LONGEST_ADDRESS;
    if (severalAreas && fits) {
      group.areas.push(area);
      group.length += length;
    } else groups.push({ areas: [area], length });
  }
  const origin = highlight.areas[0];
  return groups.flatMap(({ areas }) => {
    const first = areas[0];
    if (first === undefined || origin === undefined) return [];
    const formula = shiftFormula(
      highlight.formula,
      first.top - origin.top,
      first.left - origin.left
    );
    const address = areas.map(areaAddress).join(",");
    return [{ address, several: areas.length > 1, formula }];
  });
}
