import type { Draw } from "../draw/draw";
import type { Paper } from "../paper/paper";
import type { ChecklistModel } from "./checklistModel";
import { layoutAcross } from "./layoutAcross";
import { layoutDown } from "./layoutDown";
import type { Looks } from "./looks";
import type { Placed } from "./placed";
import { writeHead } from "./writeHead";
import { writeNote } from "./writeNote";

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
