import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import { findFrames } from "../../frame/findFrames";
import { freeTextsSay } from "../../frame/freeTextsSay";
import type { StatisticsModel } from "./model";
import { recogniseStatistics } from "./recognise";

const SUMS = /计$|总|全[市县区州]|公办|民办|投资|[市州盟]$/;

/** All tables of statistics on a sheet, in reading order; [] when it holds none. `taken` are areas of tables already recognised. */
export function findStatistics(sheet: Sheet, taken: readonly Area[]): StatisticsModel[] {
  if (!sheet.hasNumbers || !freeTextsSay(sheet, taken, SUMS)) return [];
  return findFrames(sheet, taken).flatMap((frame) => recogniseStatistics(sheet, frame) ?? []);
}
