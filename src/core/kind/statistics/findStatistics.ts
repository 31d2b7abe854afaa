import type { Area } from "../../area/area";
import { overlaps } from "../../area/overlaps";
import type { TableFrame } from "../../frame/tableFrame";
import type { StatisticsModel } from "./model";
import { recogniseStatistics } from "./recognise";

/**
 * All tables of statistics among the tables of a sheet, in reading order; [] when it holds none. `taken` are areas of
 * tables already recognised; `doubts` gets a sentence in Chinese for each table that looks like one and was not taken.
 */
export function findStatistics(
  frames: readonly TableFrame[],
  taken: readonly Area[],
  doubts: string[] = []
): StatisticsModel[] {
  return frames
    .filter(({ area }) => !taken.some((other) => overlaps(area, other)))
    .flatMap((frame) => recogniseStatistics(frame, doubts) ?? []);
}
