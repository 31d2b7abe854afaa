import { roundHalfUp } from "../draw/roundHalfUp";
import type { Ink } from "../paper/paper";
import { type RateStyle } from "./rateStyle";
import { decimalsOf } from "./decimalsOf";
import type { TotalFigure, TotalMeasure } from "./totalLine";

/** How the cells of a line of totals are written, apart from the figures themselves. */
export interface PrintStyle {
  rate: RateStyle;
  /** 21/30, "21项", plain. */
  unit: "" | "项";
  /** The count of the combined form stands in these, a line break behind or none. */
  both: (unmet: number, rate: string) => string;
}

/** The cell that a clerk writes for these counts; with nothing to count "—". */
export function printFigure(
  measure: Exclude<TotalMeasure, "rank" | "score" | "lastYear">,
  style: PrintStyle,
  met: number,
  unmet: number,
  percent = (met / (met + unmet)) * 100
): TotalFigure {
  if (met + unmet === 0) return { ink: { value: "—" } };
  const counted = (count: number): Ink => ({
    value: style.unit === "" ? count : `${count}${style.unit}`,
  });
  switch (measure) {
    case "rate":
      return rateFigure(style.rate, percent);
    case "met":
      return { ink: counted(met), met };
    case "unmet":
      return { ink: counted(unmet), unmet };
    case "base":
      return { ink: counted(met + unmet) };
    case "quotient":
      return { ink: { value: `${met}/${met + unmet}` }, met };
    case "both": {
      const shown = String(roundHalfUp(percent, style.rate.decimals));
      const rate = {
        percent: Number(shown),
        shown: decimalsOf(shown),
        line: style.rate.decimals,
      };
      return { ink: { value: style.both(unmet, `${shown}%`) }, unmet, rate };
    }
  }
}

function rateFigure(style: RateStyle, percent: number): TotalFigure {
  const ink = style.ink(percent);
  if (ink.format !== undefined)
    return { ink, rate: { percent, shown: style.decimals, line: style.decimals } };
  const text = String(ink.value);
  const bare = style.name === "0.7 bare";
  return {
    ink,
    rate: {
      percent: roundHalfUp(percent, style.decimals),
      shown: decimalsOf(text) - (bare ? 2 : 0),
      line: style.decimals,
    },
  };
}
