import type { Paper } from "../paper/paper";
import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";

/** Writes title, captions and a note that stands above the table; gives the first row of the header. */
export function writeHead(
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  top: number
): { next: number; titleRow: number | null } {
  let row = top;
  const titleRow = model.title === "" ? null : row;
  const inline = model.note.place === "title" ? model.note.inline : "";
  if (titleRow !== null) paper.put(row++, looks.left, `${model.title}${inline}`);
  else if (inline !== "") paper.put(row++, looks.left, inline);
  for (const caption of model.captions) paper.put(row++, looks.left, caption);
  if (model.note.place === "above")
    for (const line of model.note.lines) paper.put(row++, looks.left, line);
  return { next: row, titleRow };
}
