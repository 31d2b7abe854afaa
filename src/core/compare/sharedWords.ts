import type { ChecklistModel } from "../kind/checklist/model";
import { itemName } from "./itemName";

/** How many indicators two checklists have, those of the same words once, and how many of them stand in both. */
export function wordsInBoth(
  a: ChecklistModel,
  b: ChecklistModel
): Record<"own" | "others" | "both", number> {
  const words = (model: ChecklistModel) =>
    new Set(model.indicators.map(({ name }) => itemName(name).words));
  const [own, others] = [words(a), words(b)];
  const both = [...own].filter((one) => others.has(one)).length;
  return { own: own.size, others: others.size, both };
}

/** Share of the indicators of two checklists that have the same words in both, 0…1; 0 when neither has any. */
export function sharedWords(a: ChecklistModel, b: ChecklistModel): number {
  const { own, others, both } = wordsInBoth(a, b);
  return own + others === 0 ? 0 : (2 * both) / (own + others);
}
