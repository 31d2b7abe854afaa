import type { Draw } from "../draw/draw";
import { CAPTION_LINES } from "../words/otherNotes";
import type { ChecklistModel } from "./checklistModel";
import { drawCounts } from "./drawCounts";
import { drawForm, type Form } from "./drawForm";
import { drawItems } from "./drawItems";
import { drawLanes } from "./drawLanes";
import { drawLooks, type Looks } from "./looks";
import { drawMarks } from "./drawMarks";
import { withMixedTicks } from "./withMixedTicks";
import { drawTitle } from "./drawTitle";
import { drawTotals } from "./drawTotals";
import { drawValues } from "./drawValues";
import { excludeItems } from "./excludeItems";
import { headingRuns } from "./headingRuns";
import { isLeftOpen } from "./isLeftOpen";
import { injectFaults } from "./injectFaults";
import { writeDenominator } from "./writeDenominator";

export interface DrawnModel {
  model: ChecklistModel;
  looks: Looks;
  features: Record<string, string>;
  unsure: boolean;
  /** Whether a careful person asks back by how the table came out. */
  leftOpen: boolean;
  /** Whether leaving the sheet alone is right too. */
  unrecognisedToo: boolean;
}

/** An abstract checklist, the way it is to be set, and what was chosen for it. */
export function drawChecklistModel(draw: Draw): DrawnModel {
  const form = drawForm(draw);
  const lanes = drawLanes(draw, form);
  const { items, itemHeadings, numbering, traps } = drawItems(draw, form.items);
  const sections = itemHeadings.length > 1 ? headingRuns(items, 0) : [];
  const size = {
    items: items.length,
    lanes: lanes.lanes.length,
    sections: sections.length,
    depth: itemHeadings.length - 1,
  };
  const looks = drawLooks(draw, size, form.shape);
  const model: ChecklistModel = {
    title: drawTitle(draw, form, lanes.owner, lanes.kind),
    captions: draw.sample(
      CAPTION_LINES,
      draw.weighted([
        [6, 0],
        [2, 1],
        [0.5, 2],
      ])
    ),
    laneHeading: lanes.heading,
    lanes: lanes.lanes,
    items,
    itemHeadings,
    marks: form.marks,
    note: form.note,
    cells: drawMarks(draw, form.marks, form.note.met, size, form.gaps),
    totals: [],
    counts: [],
    values: null,
  };
  const mixed = form.marks.alone && draw.chance(0.06);
  if (mixed) model.cells = withMixedTicks(draw, model.cells);
  const excluded = excludeItems(draw, model, looks, numbering);
  const { totals, style, bare } = drawTotals(draw, model, ranges(sections), form);
  model.totals = totals;
  writeDenominator(draw, model, looks, form.gaps);
  model.counts = drawCounts(draw, model, style);
  model.values = drawValues(draw, model, form.shape);
  const faults = injectFaults(draw, model, style, form);
  return {
    model,
    looks,
    unsure: form.unsure,
    leftOpen: isLeftOpen(model, looks, numbering),
    unrecognisedToo: form.unrecognisedToo,
    features: features(form, model, looks, {
      traps,
      numbering,
      excluded,
      bare,
      faults,
      mixed: mixed ? "several sorts" : "one sort",
      lanes: lanes.kind,
      rate: style.rate.name,
    }),
  };
}

function ranges(runs: readonly (readonly [number, number])[]): number[][] {
  return runs.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, k) => first + k));
}

function features(
  form: Form,
  model: ChecklistModel,
  looks: Looks,
  more: {
    traps: string;
    numbering: string;
    excluded: string;
    bare: string;
    faults: string;
    lanes: string;
    mixed: string;
    rate: string;
  }
): Record<string, string> {
  const measures = [
    ...new Set(model.totals.map(({ measure, at }) => (at === "section" ? "subtotals" : measure))),
  ];
  const sized = (count: number, steps: number[]): string => {
    const step = steps.find((each) => count <= each);
    return step === undefined ? `over ${steps.at(-1) ?? 0}` : `up to ${step}`;
  };
  const { note } = model;
  return {
    way: looks.way,
    shape: form.shape,
    marks: model.marks.name,
    ticks: more.mixed,
    note: note.wording === "none" ? "none" : `${note.wording}, ${note.place}`,
    "note alone": note.wording,
    totals: measures.join("+") || "none",
    "totals named": more.bare,
    "totals at": model.totals[0]?.at ?? "none",
    "rate printed": measures.includes("rate") || measures.includes("both") ? more.rate : "not",
    traps: more.traps,
    numbering: looks.serial && looks.way === "across" ? `${more.numbering} + 序号` : more.numbering,
    members: more.lanes,
    regions: sized(model.lanes.length, [1, 3, 6, 12, 30, 90]),
    indicators: sized(model.items.length, [3, 6, 12, 30, 60]),
    levels:
      String(model.itemHeadings.length - 1) + (looks.sectionRows ? " as rows" : ` ${looks.spans}`),
    title: model.title === "" ? "none" : "yes",
    header:
      [
        looks.groupHeading && "group",
        looks.indexLine !== "none" && "index",
        looks.repeatEvery > 0 && "repeated",
      ]
        .filter(Boolean)
        .join("+") || "plain",
    beside: looks.remarks.map(({ heading }) => heading).join("+") || "nothing",
    counts: model.counts.map(({ measure }) => measure).join("+") || "none",
    gaps: form.gaps ? "some" : "none",
    blanks:
      [
        looks.blankBeforeRegions && "column",
        looks.blankBetweenSections && "rows",
        looks.paddedMarks && "padded marks",
      ]
        .filter(Boolean)
        .join("+") || "none",
    excluded: more.excluded,
    shifted: looks.top + looks.left > 0 ? "yes" : "no",
    fault: more.faults,
  };
}
