import { oneOf } from "../oneOf";

/** How cells print figures with words about them. Texts in normal form. */

/** What is said of a figure that is not exact: 约7.6, 70万人左右. Taken out, not tested: it looks everywhere. */
export const ABOUT = new RegExp(`^${oneOf("{大,}约 近")}|左右$`, "g");

/** A text that begins or ends like a figure: ≥95%, 99%以上, 1.2万人. */
export const FIGURE_AT_AN_END = /^[<>≤≥=≦≧\d]|\d(?:%|以上|以内|以下)?$|\d[^\d]{1,4}$/;

const VERDICT = `(?:未|不)?${oneOf("达标 达成 完成 合格")}`;

/** Several figures in a cell with nothing but signs, units and verdicts between them: （-9）70%, 21/30, 未达标9项 70%. */
export const FIGURES_ONLY = new RegExp(
  `^(?:${VERDICT})?[-+()≈=~/\\d]*\\d(?:[-+()≈=~/\\d.%,;、:]|[项个]|${VERDICT}|(?:未|不)?占)*$`
);
