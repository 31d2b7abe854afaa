import { writeChecklist } from "./writeChecklist";
import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import type { ExpectedTable } from "../expect/expectation";
import { Paper } from "../paper/paper";
import { drawChecklistModel } from "./drawChecklistModel";
import { drawStatusSheet } from "./drawStatusSheet";
import { drawTwoChecklists } from "./drawTwoChecklists";
import { expectChecklist } from "./expectChecklist";
import { withOpenGrades } from "./withOpenGrades";

/** One sheet with a checklist. */
export function drawChecklist(draw: Draw, sheet: string): DrawnSheet {
  if (draw.chance(0.02)) return drawStatusSheet(draw, sheet);
  if (draw.chance(0.04)) return drawTwoChecklists(draw, sheet);
  const { model, looks, features, unsure, leftOpen, unrecognisedToo } = drawChecklistModel(draw);
  const paper = new Paper();
  const placed = writeChecklist(draw, paper, model, looks, looks.top);
  // Where nobody can tell what the marks mean, no rate is right; leaving the sheet alone is.
  const told = model.note.wording !== "unreadable";
  const readings: ExpectedTable[][] = told ? [[expectChecklist(model, placed)]] : [[]];
  const open = withOpenGrades(model);
  if (open) readings.push([expectChecklist(open, placed)]);
  if (unrecognisedToo) readings.push([]);
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings, unsure: unsure || leftOpen },
    features: { ...features, "tables on the sheet": "1" },
  };
}
