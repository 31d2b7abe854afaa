import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { writeChecklist } from "./writeChecklist";
import { drawChecklistModel, type DrawnModel } from "./drawChecklistModel";
import { expectChecklist } from "./expectChecklist";
import { withOpenGrades } from "./withOpenGrades";

/** Two checklists on one sheet, each under its own title: below each other, or side by side with blank columns between. */
export function drawTwoChecklists(draw: Draw, sheet: string): DrawnSheet {
  const beside = draw.chance(0.4);
  const first = drawFitting(draw, beside);
  const second = drawFitting(draw, beside);
  const paper = new Paper();
  const above = writeChecklist(draw, paper, first.model, first.looks, first.looks.top);
  const top = beside ? first.looks.top : above.bottom + draw.int(1, 2);
  const looks = {
    ...second.looks,
    left: beside ? above.right + 1 + draw.int(1, 2) : first.looks.left,
  };
  const below = writeChecklist(draw, paper, second.model, looks, top);
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [[expectChecklist(first.model, above), expectChecklist(second.model, below)]],
      unsure: first.unsure && second.unsure,
    },
    features: {
      ...first.features,
      "tables on the sheet": beside ? "2 side by side" : "2 below each other",
    },
  };
}

/** A checklist that can stand beside or over another one: its note is its own, and it is read in one way only. */
function drawFitting(draw: Draw, beside: boolean): DrawnModel {
  for (;;) {
    const drawn = drawChecklistModel(draw);
    const { model, unsure, unrecognisedToo, looks } = drawn;
    const { place } = model.note;
    const fits = beside ? place === "none" : place !== "beside" && place !== "cells";
    const small = model.items.length <= 16 && model.lanes.length <= 12;
    const titled = model.title !== "" && looks.repeatEvery === 0;
    if (fits && small && titled && !unsure && !unrecognisedToo && !withOpenGrades(model))
      return drawn;
  }
}
