import type { Draw } from "../draw/draw";
import type { ChecklistModel } from "./checklistModel";
import type { Form } from "./drawForm";
import { addFault, type ChecklistFault } from "./faults";
import type { PrintStyle } from "./printFigure";

const FAULTS: readonly (readonly [number, ChecklistFault])[] = [
  [4, "wrong total"],
  [3, "flipped mark"],
  [3, "unknown mark"],
  [2, "blank mark"],
  [1, "error in mark"],
  [0.7, "error in total"],
  [1.5, "wrong denominator"],
];

/** None, one or several faults; gives their names. Where only totals tell what a blank means, they stay right. */
export function injectFaults(
  draw: Draw,
  model: ChecklistModel,
  style: PrintStyle,
  form: Form
): string {
  const count = draw.weighted([
    [5, 0],
    [4, 1],
    [1, 2],
    [0.5, 3],
  ]);
  const done: string[] = [];
  if (form.blanks === "totals" || form.blanks === "title") return "none";
  for (let k = 0; k < count; k++) {
    const fault = draw.weighted(FAULTS);
    if (form.blanks !== "no" && fault === "blank mark") continue;
    if (addFault(draw, model, style, fault)) done.push(fault);
  }
  return done.length > 1 ? "several" : (done[0] ?? "none");
}
