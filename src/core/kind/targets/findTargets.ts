import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import { findFrames } from "../../frame/findFrames";
import { freeTextsSay } from "../../frame/freeTextsSay";
import type { TargetsModel } from "./model";
import { recogniseTargets } from "./recognise";

const SPOKEN = /目标|预期|规划|约束|指标|标准|要求/;

/** All tables of targets on a sheet, in reading order; [] when it holds none. Indicators may run down or across. `taken` are areas of other tables. */
export function findTargets(sheet: Sheet, taken: readonly Area[]): TargetsModel[] {
  if (!sheet.hasNumbers && !sheet.texts.some(({ cell }) => /\d/.test(cell.key))) return [];
  if (!freeTextsSay(sheet, taken, SPOKEN.test(sheet.name) ? /./ : SPOKEN)) return [];
  const found = findFrames(sheet, taken).flatMap((frame) => recogniseTargets(sheet, frame) ?? []);
  return found.length > 0
    ? found
    : findFrames(sheet, taken, true).flatMap((frame) => recogniseTargets(sheet, frame) ?? []);
}
