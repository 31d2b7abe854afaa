import { oneOf } from "../oneOf";

/** How cells print figures with words about them. Texts in normal form. */

/** What is said of a figure that is not exact: 约7.6, 70万人左右. Taken out, not tested: it looks everywhere. */
export const ABOUT = new RegExp(`^${oneOf("{大,}约 近")}|左右$`, "g");

/** A text that begins or ends like a figure: ≥95%, 99%以上, 1.2万人. */
export const FIGURE_AT_AN_END = /^[<>≤≥=≦≧\d]|\d(?:%|以上|以内|以下)?$|\d[^\d]{1,4}$/;

const VERDICT = `(?:未|不)?${oneOf("达标 达成 完成 合格")}`;

/** Several figures in a cell with nothing but signs, units and verdicts between them: （-9）70%, 21/30, 未达标9项 70%. */
export const FIGURES_ONLY = new RegExp(
  `^(?:${VERDICT})?[-+()≈=~/]*\\d(?:[-+()≈=~/\\d.%,;、:]|[项个]|${VERDICT}|(?:未|不)?占)*$`
);

/** Behind a slash these say what a figure is divided by (元/生): the slash parts no two figures. */
const PER = "[生人校班年]";

/** A slash between two figures: 0.38/0.33, not 元/生. */
export const SLASH_BETWEEN = new RegExp(`/(?!${PER})`);

/** What parts the figures of one cell: >60、>95. */
export const BETWEEN_PIECES = new RegExp(`[/、;](?!${PER})`);

/** The same with commas, which part figures only where nothing else does. */
export const BETWEEN_PIECES_OR_COMMAS = new RegExp(`[/、;,](?!${PER})`);

const DIGITS = "([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(%)?([千万亿])?";

const UNITS = oneOf(
  "元 人 名 位 个 所 项 分 年 岁 次 台 册 本 间 套 米 平方米 ㎡ m2 亩 天 小时 学时 课时 倍"
);

/** A whole figure of a criterion; the groups are digits, %, scale and unit: 6000元, 4.5㎡/生. */
export const FIGURE_WITH_UNIT = new RegExp(`^${DIGITS}(${UNITS})?(?:/${PER})?$`);

/** A whole figure with whichever unit; the groups are digits, % and scale. */
export const FIGURE_WITH_ANY_UNIT = new RegExp(`^${DIGITS}(?:[^\\d%/、;]{0,6}(?:/${PER})?)$`);

/** A unit behind a figure, or behind nothing where a formula puts it: %, 万元, 人, 亿. */
export const UNIT_BEHIND = /(?:[%‰]|[千万亿]?[元人]|[千万亿])$/;

/** The unit behind a school's figure in its own cell, with what it is divided by: 4.5㎡/生, 2.3间, 12人. */
export const RESOURCE_UNIT_BEHIND = new RegExp(
  `${oneOf("人 名 位 间 个 套 元 所 项 ㎡ m2 m² 平方米 平米")}?(?:/${oneOf("生 人 百人 百名学生 百生")})?$`
);

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
