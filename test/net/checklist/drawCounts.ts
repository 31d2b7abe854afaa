import type { Draw } from "../draw/draw";
import { COUNT_LABELS } from "../words/totalLabels";
import type { ChecklistModel, CountLane } from "./checklistModel";
import { printFigure, type PrintStyle } from "./printFigure";

/** Now and then a column or row that counts the regions of each indicator. */
export function drawCounts(draw: Draw, model: ChecklistModel, style: PrintStyle): CountLane[] {
  if (
    model.note.wording === "unreadable" ||
    model.lanes.length < 4 ||
    model.lanes.some(({ lane }) => lane !== "") ||
    !draw.chance(0.12)
  )
    return [];
  const measure = draw.pick<CountLane["measure"]>(["met", "met", "unmet", "rate"]);
  const figures = model.cells.map((line) => {
    const met = line.filter(({ was }) => was === "met").length;
    const unmet = line.filter(({ was }) => was === "unmet" || was === "zero").length;
    return printFigure(measure, style, met, unmet);
  });
  return [
    { heading: draw.pick(COUNT_LABELS[measure]), measure, before: draw.chance(0.2), figures },
  ];
}
