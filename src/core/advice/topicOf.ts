import { itemName } from "../compare/itemName";

/** Names that sheets use for one thing. */
const SAME_THING: readonly (readonly [RegExp, string])[] = [
  [/在园幼儿(?=占比|比例|覆盖)/g, ""],
  [/幼儿园/g, "园"],
  [/(?:公共财政预算|一般公共预算)/g, "预算"],
];
/** A threshold with its words: "达到50%", "不低于6000元", "95%以上". */
const THRESHOLD =
  /(?:分别)?(?:达到|不低于|不少于|不高于|不超过|低于|高于|控制在)?\d+(?:\.\d+)?(?:[%:]\d*)?(?:人|元|间|岁|小时|学时|平方米|个百分点)?(?:以上|以下|以内)?/g;
/** Words that say how a thing is measured and where, not what it is. */
const MEASURE =
  /全县|全市|全省|县域内|区域内|所有|各类|适龄|持证|达到|达标|合格|普遍|规定|要求|符合|落实|学校比例|比例|占比|覆盖面|覆盖率|完成率|率$|的/g;

/**
 * What an indicator is about, without threshold and measure, for finding the same matter in sheets that word it
 * differently: "3.公办园在园幼儿占比达到50%" and "27.公办幼儿园覆盖面" are both 公办园. '' when nothing is left.
 */
export function topicOf(name: string): string {
  const things = SAME_THING.reduce(
    (text, [pattern, thing]) => text.replace(pattern, thing),
    itemName(name).words
  );
  return things.replace(THRESHOLD, "").replace(MEASURE, "");
}
