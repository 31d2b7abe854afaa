import { oneOf } from "../oneOf";

/** How a criterion writes its figures: 6000元, 4.5㎡/生, 0.4~0.5, 百分之95, Ⅲ级, 1比15. Texts in normal form. */

/** Behind a slash these say what a figure is divided by (元/生): the slash parts no two figures. */
export const PER = "[生人校班年]";

/** The digits of a figure, the groups %, and its scale: 1,200 · 95% · 1.2万. */
export const DIGITS = "([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(%)?([千万亿])?";

/** A slash between two figures: 0.38/0.33, not 元/生. */
export const SLASH_BETWEEN = new RegExp(`/(?!${PER})`);

const UNITS = oneOf(
  "元 人 名 位 个 所 项 分 年 岁 次 台 册 本 间 套 米 平方米 ㎡ m2 亩 天 小时 学时 课时 倍"
);

/** A whole figure; the groups are digits, %, scale and unit: 6000元, 4.5㎡/生. */
export const FIGURE_WITH_UNIT = new RegExp(`^${DIGITS}(${UNITS})?(?:/${PER})?$`);

/** A unit behind a figure, or behind nothing where a formula puts it: %, 万元, 人, 亿. */
export const UNIT_BEHIND = /(?:[%‰]|[千万亿]?[元人]|[千万亿])$/;

/** Percent in words, the figure as the group: 百分之九十 is none, 百分之95 is. */
export const PERCENT_IN_WORDS = /百分之(\d+(?:\.\d+)?)/g;

/** A range, its ends as the groups: 0.4~0.5, 控制在5至10之间. */
export const RANGE_OF_FIGURES = new RegExp(
  `^${oneOf("应 须 保持{在,} 稳定在 控制在 介于 在")}?(.+?)(?:~|〜|至|到|-|——)(.+?)${oneOf("之间 以内 范围内")}?$`
);

/** A level in Roman figures, which are the group: Ⅲ级, IV. */
export const ROMAN_LEVEL = /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]+)级?$/;

/** What stands between the terms of a ratio for a colon: 1比15. */
export const TO_IN_RATIO = /[∶比]/;
