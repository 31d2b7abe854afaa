import { significant } from "../../quantity/significant";
import type { StatisticsModel } from "./model";
import { entryName } from "./wording";

/** The share that one part has of its whole, over the whole table. */
export interface Share {
  /** 小学公办. */
  name: string;
  part: number;
  whole: number;
  /** A fraction. */
  share: number;
}

/** Most parts of a whole that are worth a share each: 公办 and 民办, not thirty columns. */
const MOST_PARTS = 4;

/**
 * Shares of the parts of each whole (公办占比) in the table's own total line, where it has none over all its lines; in
 * the table's order. [] where nothing is parted or the whole is 0.
 */
export function sharesOf({ sums, lines, lanes, figures }: StatisticsModel): Share[] {
  const totalLine = lines.findIndex(({ role, weak }) => role === "total" && !weak);
  return sums.flatMap(({ axis, partition, total, parts }) => {
    if (axis !== "lane" || !partition || parts.length > MOST_PARTS) return [];
    const over = (lane: number): number =>
      totalLine >= 0
        ? (figures[totalLine]?.[lane]?.value ?? 0)
        : significant(
            lines.reduce(
              (sum, line, i) => sum + (line.role === "item" ? (figures[i]?.[lane]?.value ?? 0) : 0),
              0
            )
          );
    const whole = over(total);
    if (whole <= 0) return [];
    return parts.map((lane): Share => ({
      name: entryName(lanes[lane]),
      part: over(lane),
      whole,
      share: significant(over(lane) / whole),
    }));
  });
}
