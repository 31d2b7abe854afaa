import type { CertainFigure } from "../../core/correction/certainFigure";
import { formatFigure } from "../formatFigure";

/** A figure as the cell will print it: "14.04%". */
export function inPrint({ value, percent }: CertainFigure): string {
  return percent ? `${formatFigure(value * 100)}%` : formatFigure(value);
}
