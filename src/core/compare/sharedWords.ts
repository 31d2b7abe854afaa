import type { ChecklistModel } from "../kind/checklist/model";
import { itemName } from "./itemName";

/** Share of the indicators of two checklists that have the same words in both, 0…1; 0 when neither has any. */
export function sharedWords(a: ChecklistModel, b: ChecklistModel): number {
  const words = (model: ChecklistModel) =>
    new Set(model.indicators.map(({ name }) => itemName(name).words));
  const [own, others] = [words(a), words(b)];
  const both = [...own].filter((one) => others.has(one)).length;
  return own.size + others.size === 0 ? 0 : (2 * both) / (own.size + others.size);
}
