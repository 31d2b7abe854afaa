import { itemName } from "../compare/itemName";
import { MEASURED, SAME_THING, THRESHOLD } from "../lexicon/zh/indicatorTopics";

/**
 * What an indicator is about, without threshold and measure, for finding the same matter in sheets that word it
 * differently: "3.公办园在园幼儿占比达到50%" and "27.公办幼儿园覆盖面" are both 公办园. '' when nothing is left.
 */
export function topicOf(name: string): string {
  const things = SAME_THING.reduce(
    (text, [pattern, thing]) => text.replace(pattern, thing),
    itemName(name).words
  );
  return things.replace(THRESHOLD, "").replace(MEASURED, "");
}
