import type { Draw } from "../draw/draw";
import { EXCLUDED_BY_NOTE, EXCLUDED_IN_LABEL } from "../words/excludedWords";
import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";
import type { Numbering } from "./numberLabel";

/**
 * Leaves one or two indicators out of the count, by their own words or by a note that names their numbers; an item
 * whose marks are all "not applicable" counts nowhere either way. Gives how it was done.
 */
export function excludeItems(
  draw: Draw,
  model: ChecklistModel,
  looks: Looks,
  numbering: Numbering
): string {
  for (const [k, item] of model.items.entries())
    if (model.cells[k]?.every(({ status }) => status === "excluded")) item.excluded = null;
  if (model.items.length < 5 || !draw.chance(0.1)) return "none";
  const chosen = draw.sample([...model.items.keys()], draw.int(1, 2)).sort((a, b) => a - b);
  const numbered =
    numbering === "dot" ||
    numbering === "comma" ||
    (looks.serial && looks.way === "across" && numbering === "none");
  const below = model.note.place === "below" || model.note.place === "none";
  const byNote = numbered && below && draw.chance(0.5);
  for (const k of chosen) {
    const item = model.items[k];
    if (!item) continue;
    item.excluded = true;
    if (!byNote) item.label += draw.pick(EXCLUDED_IN_LABEL);
  }
  if (!byNote) return "by its own words";
  const numbers = chosen.map((k) => k + 1).join("、");
  model.note.place = "below";
  const sentence = draw.pick(EXCLUDED_BY_NOTE).replace("{n}", numbers);
  model.note.lines.push(model.note.lines.length === 0 ? `注：${sentence}` : sentence);
  return "by note";
}
