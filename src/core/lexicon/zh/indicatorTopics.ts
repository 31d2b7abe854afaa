import { oneOf } from "../oneOf";

/** What of an indicator's name says what it is about, and what only how it is measured. */

/** Names that sheets use for one thing, with the one that stands for them. */
export const SAME_THING: readonly (readonly [RegExp, string])[] = [
  [/在园幼儿(?=占比|比例|覆盖)/g, ""],
  [/幼儿园/g, "园"],
  [new RegExp(oneOf("公共财政预算 一般公共预算"), "g"), "预算"],
];

/** A threshold with its words: "达到50%", "不低于6000元", "95%以上". To be taken out, not tested. */
export const THRESHOLD = new RegExp(
  [
    `(?:分别)?${oneOf("达到 不低于 不少于 不高于 不超过 低于 高于 控制在")}?`,
    "\\d+(?:\\.\\d+)?(?:[%:]\\d*)?",
    `${oneOf("人 元 间 岁 小时 学时 平方米 个百分点")}?${oneOf("以{上,下,内}")}?`,
  ].join(""),
  "g"
);

/** Words that say how a thing is measured and where, not what it is. To be taken out, not tested. */
export const MEASURED = new RegExp(
  `${oneOf("全{县,市,省} {县,区}域内 所有 各类 适龄 持证 达到 达标 合格 普遍 规定 要求 符合 落实 {学校,}比例 占比 覆盖{面,率} 完成率 的")}|率$`,
  "g"
);
