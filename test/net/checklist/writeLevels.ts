import type { ChecklistModel } from "./checklistModel";
import { headingRuns } from "./headingRuns";
import type { Looks } from "./looks";

/** Writing along the indicators, whichever way they run: `at` is the line of an item, `across` the lane of a level. */
export interface Pen {
  put: (at: number, across: number, text: string) => void;
  merge: (first: number, last: number, across: number) => void;
}

/** Writes the headings over the indicators: once and merged, once with blanks below, or on every line. */
export function writeLevels(
  model: ChecklistModel,
  looks: Looks,
  levels: readonly number[],
  lineOfItem: readonly number[],
  pen: Pen
): void {
  levels.forEach((across, level) => {
    for (const [first, last] of headingRuns(model.items, level)) {
      for (let item = first; item <= last; item++) {
        const at = lineOfItem[item];
        const text = model.items[item]?.levels[level] ?? "";
        if (at !== undefined && (item === first || looks.spans === "filled"))
          pen.put(at, across, text);
      }
      const [from, to] = [lineOfItem[first], lineOfItem[last]];
      if (
        looks.spans === "merged" &&
        from !== undefined &&
        to !== undefined &&
        isSolid(lineOfItem, first, last)
      )
        pen.merge(from, to, across);
    }
  });
}

/** Whether no other line stands between the items: a merge over a total or a repeated header would swallow it. */
function isSolid(lineOfItem: readonly number[], first: number, last: number): boolean {
  return (lineOfItem[last] ?? 0) - (lineOfItem[first] ?? 0) === last - first;
}
