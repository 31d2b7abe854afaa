import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import type { ExpectedTable } from "../expect/expectation";
import { Paper } from "../paper/paper";
import { drawChecklistModel } from "./drawChecklistModel";
import { drawStatusSheet } from "./drawStatusSheet";
import { drawTwoChecklists } from "./drawTwoChecklists";
import { expectChecklist } from "./expectChecklist";
import { layoutAcross } from "./layoutAcross";
import { layoutDown } from "./layoutDown";
import type { Looks } from "./looks";
import type { ChecklistModel } from "./checklistModel";
import type { Placed } from "./placed";
import { writeHead } from "./writeHead";
import { withOpenGrades } from "./withOpenGrades";
import { writeNote } from "./writeNote";

/** One sheet with a checklist. */
export function drawChecklist(draw: Draw, sheet: string): DrawnSheet {
  if (draw.chance(0.02)) return drawStatusSheet(draw, sheet);
  if (draw.chance(0.04)) return drawTwoChecklists(draw, sheet);
  const { model, looks, features, unsure, unrecognisedToo } = drawChecklistModel(draw);
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
    expected: { sheet, readings, unsure },
    features: { ...features, "tables on the sheet": "1" },
  };
}

/** Title, captions, note and table, from row `top` on. */
export function writeChecklist(
  draw: Draw,
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  top: number
): Placed {
  const above = writeHead(paper, model, looks, top);
  const layout = looks.way === "across" ? layoutAcross : layoutDown;
  const placed = layout(draw, paper, model, looks, above.next);
  if (looks.titleMerged && above.titleRow !== null)
    paper.merge(above.titleRow, looks.left, above.titleRow, placed.right);
  return { ...placed, bottom: writeNote(draw, paper, model, looks, placed, above.next) };
}
