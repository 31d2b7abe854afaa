import type { Draw } from "../draw/draw";
import type { Paper } from "../paper/paper";
import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";
import type { Placed } from "./placed";

/** Writes a note below or beside the table; gives the first free row below everything. */
export function writeNote(
  draw: Draw,
  paper: Paper,
  model: ChecklistModel,
  looks: Looks,
  placed: Placed,
  top: number
): number {
  const { note } = model;
  if (note.place === "beside") {
    const gap = draw.int(1, 2);
    note.lines.forEach((line, k) => paper.put(top + k, placed.right + 1 + gap, line));
    return placed.bottom;
  }
  if (note.place !== "below" && note.place !== "cells") return placed.bottom;
  // Marks in cells of their own without a word before them stand apart from the table.
  const headed = note.place === "below" || draw.chance(0.7);
  let row = placed.bottom + (!headed || draw.chance(0.25) ? 1 : 0);
  if (note.place === "below") {
    for (const line of note.lines) paper.put(row++, looks.left, line);
    return row;
  }
  const along = draw.chance(0.5);
  let column = looks.left;
  if (headed) paper.put(row, column++, draw.pick(["注：", "图例", "说明：", "标记说明"]));
  for (const [mark, meaning] of note.cells) {
    paper.put(row, column, mark);
    paper.put(row, column + 1, meaning);
    if (along) column += 2;
    else row++;
  }
  return along ? row + 1 : row;
}
