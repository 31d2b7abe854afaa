import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { FIGURE_SHEETS } from "./figureSheets";
import { TICK_SHEETS } from "./tickSheets";

/** A sheet that looks like one of ours and is none: it must be left alone. */
export function drawOther(draw: Draw, sheet: string): DrawnSheet {
  const { name, quiet, write } = draw.pick([...TICK_SHEETS, ...FIGURE_SHEETS]);
  const paper = new Paper();
  write(draw, paper);
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[]], unsure: false, quiet },
    features: { form: name, fault: "none" },
  };
}
