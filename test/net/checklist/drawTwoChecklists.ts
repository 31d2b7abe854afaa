import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import type { ExpectedChecklist } from "../expect/expectation";
import { normal } from "../words/normal";
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
      readings: [
        [
          withSharedNote(
            expectChecklist(first.model, above),
            beside ? [] : second.model.note.names
          ),
          expectChecklist(second.model, below),
        ],
      ],
      unsure: first.unsure && second.unsure,
    },
    features: {
      ...first.features,
      "tables on the sheet": beside ? "2 side by side" : "2 below each other",
    },
  };
}

/** One sign as fonts and input methods give it. */
const SIGNS: readonly string[][] = [
  ["√", "✓", "✔"],
  ["×", "✗", "✘"],
];

/** What a note at the end of the sheet says of a mark may be said of the same mark above, too. */
function withSharedNote(table: ExpectedChecklist, names: readonly string[]): ExpectedChecklist {
  const shared = names
    .flatMap((name) => SIGNS.find((signs) => signs.includes(name)) ?? [name])
    .map(normal);
  return {
    ...table,
    legend: table.legend.map((entry) =>
      shared.includes(entry.mark) ? { ...entry, source: "either" as const } : entry
    ),
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
