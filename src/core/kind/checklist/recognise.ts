import { findBands } from "../../frame/bands";
import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import { View } from "../../sheet/view";
import type { MarkReader } from "../../mark/markReader";
import type { Legend } from "../../mark/legend";
import type { Hints } from "../../frame/hints";
import { findAxes } from "./axes";
import type { ChecklistModel } from "./model";
import { readChecklist } from "./readChecklist";
import { regionLanes } from "./regionLanes";

/**
 * Recognises the checklist whose marks fill `block`; null when the block is something else. `limit` is the
 * part of the sheet that no other table takes: title and notes of the table are looked for there.
 */
export function recogniseChecklist(
  sheet: Sheet,
  block: Area,
  limit: Area,
  legend: Legend,
  marks: MarkReader,
  hints: Hints
): ChecklistModel | null {
  const axes = findAxes(sheet, block, findBands(new View(sheet, false), block, limit));
  if (axes === null) return null;
  const across = !axes.view.transposed;
  const regions = regionLanes(axes, marks, across ? limit.right : limit.bottom);
  if (regions.length === 0) return null;
  return readChecklist(sheet, axes, regions, limit, legend, marks, hints);
}
