import type { Area } from "../../area/area";
import type { ChecklistModel } from "./model";

/** Gives the cells of counted indicators in some lanes, in as few rectangles as lines of totals and headings allow, by row. */
export function countedAreas(model: ChecklistModel): (lanes: readonly number[]) => Area[] {
  const lines = runs(model.indicators.filter(({ excluded }) => !excluded).map(({ line }) => line));
  return (lanes) => {
    const across = runs(lanes);
    const areas = lines.flatMap(([firstLine, lastLine]) =>
      across.map(([firstLane, lastLane]) =>
        model.transposed
          ? { top: firstLane, left: firstLine, bottom: lastLane, right: lastLine }
          : { top: firstLine, left: firstLane, bottom: lastLine, right: lastLane }
      )
    );
    return areas.sort((a, b) => a.top - b.top || a.left - b.left);
  };
}

function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
