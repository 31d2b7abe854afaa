import { readMark } from "../../mark/readMark";
import type { Legend } from "../../mark/legend";
import type { LegendEntry } from "./model";

const USUAL = ["※", "×", "✗", "○"];

/**
 * The typed marks that a highlight has to look for: those read in the body and those the notes explain, so
 * that a mark typed later is flagged too. Where there is none that means unmet, the usual signs are taken.
 */
export function flaggedMarks(
  used: readonly LegendEntry[],
  legend: Legend
): { unmet: string[]; zero: string[] } {
  const marks = (status: "unmet" | "zero") => [
    ...new Set([
      ...used.filter((entry) => entry.status === status).flatMap(({ typed }) => typed),
      ...[...legend.meanings].filter(([, meaning]) => meaning === status).map(([mark]) => mark),
    ]),
  ];
  const unmet = marks("unmet");
  const usual = USUAL.filter((mark) => readMark(mark, legend)?.status === "unmet");
  return { unmet: unmet.length > 0 ? unmet : usual, zero: marks("zero") };
}
