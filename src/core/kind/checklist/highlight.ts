import { cellAddress } from "../../area/address";
import type { Area } from "../../area/area";
import type { Highlight } from "../../finding/highlight";
import { tag, textLiteral } from "../../finding/tag";
import type { ChecklistModel } from "./model";

/**
 * The conditional formats that flag a checklist: one for unmet marks and one for marks that score nothing,
 * over all counted cells, so that a corrected mark loses its colour by itself. A table whose indicators are
 * all excluded has none.
 */
export function highlightChecklist(model: ChecklistModel): Highlight[] {
  const areas = countedAreas(model);
  const [first] = areas;
  if (first === undefined) return [];
  const cell = cellAddress(first.top, first.left);
  return (["unmet", "zero"] as const)
    .filter((style) => model.flagged[style].length > 0)
    .map((style) => ({
      sheet: model.sheet,
      style,
      formula: `=AND(${tag(style)},OR(${model.flagged[style].map((mark) => `TRIM(${cell})=${textLiteral(mark)}`).join(",")}))`,
      areas,
    }));
}

/** The body in as few rectangles as the lines of totals, headings and excluded indicators allow. */
function countedAreas(model: ChecklistModel): Area[] {
  const lines = runs(model.indicators.filter(({ excluded }) => !excluded).map(({ line }) => line));
  const lanes = runs(model.regions.map(({ lane }) => lane));
  return lines
    .flatMap(([firstLine, lastLine]) =>
      lanes.map(([firstLane, lastLane]) =>
        model.transposed
          ? { top: firstLane, left: firstLine, bottom: lastLane, right: lastLine }
          : { top: firstLine, left: firstLane, bottom: lastLine, right: lastLane }
      )
    )
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
