import { MARK_OF_REPORTS } from "../review/isReport";

/** The lines under a report's title: its date, a line for each table that its figures come from, who wrote it. */
export function reportLines(date: string, places: readonly string[]): string[] {
  return [`日期：${date}`, ...places.map((place) => `来源：${place}`), MARK_OF_REPORTS];
}
