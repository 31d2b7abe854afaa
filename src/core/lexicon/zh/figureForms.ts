import { oneOf } from "../oneOf";
import { DIGITS, PER } from "./criterionForms";

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

/** What parts the figures of one cell: >60、>95. */
export const BETWEEN_PIECES = new RegExp(`[/、;](?!${PER})`);

/** The same with commas, which part figures only where nothing else does. */
export const BETWEEN_PIECES_OR_COMMAS = new RegExp(`[/、;,](?!${PER})`);

/** A whole figure with whichever unit; the groups are digits, % and scale. */
export const FIGURE_WITH_ANY_UNIT = new RegExp(`^${DIGITS}(?:[^\\d%/、;]{0,6}(?:/${PER})?)$`);

/** The unit behind a school's figure in its own cell, with what it is divided by: 4.5㎡/生, 2.3间, 12人. */
export const RESOURCE_UNIT_BEHIND = new RegExp(
  `${oneOf("人 名 位 间 个 套 元 所 项 ㎡ m2 m² 平方米 平米")}?(?:/${oneOf("生 人 百人 百名学生 百生")})?$`
);
