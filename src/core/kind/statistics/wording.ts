import { OF_WHICH_PRINTED } from "../../lexicon/zh/ofWhich";
import type { Entry, StatisticsModel, SumRelation } from "./model";

/** The name of a line or lane: its labels joined, 其中 left out; '' when it has none. */
export function entryName(entry: Entry | undefined): string {
  return (entry?.path ?? []).map((text) => text.replace(OF_WHICH_PRINTED, "")).join("");
}

/** A total as a sentence names it: 合计的小学公办, 椒江区的小学在校生总数. */
export function placeName(
  model: StatisticsModel,
  { axis, total }: SumRelation,
  across: Entry
): string {
  const own = entryName((axis === "line" ? model.lines : model.lanes)[total]);
  const other = entryName(across);
  const [line, lane] = axis === "line" ? [own, other] : [other, own];
  return line === "" || lane === "" ? `${line}${lane}` : `${line}的${lane}`;
}
