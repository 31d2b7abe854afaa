/** How the parts of a note that explains marks are joined. */

/** What stands between marks of one list, which have one meaning: √、○表示达标. */
export const JOINED = /^[\s、,/和或及与"]*$/;

/** What parts meanings that are given in turn: √、※分别表示达标和未达标. */
export const BETWEEN_MEANINGS = /[、,/和与及]+/;

/** ※（整改中） says how far a matter is, not what ※ means. */
export const IN_PROGRESS = /中$|^(?:正在|待)/;

/** A verdict right before a mark, which makes of it a figure rather than a mark to be written. */
export const VERDICT_BEFORE = /达标\s*$/;

/** What is counted, before the number of it in brackets: 总项目数（30）. */
export const COUNTED_BEFORE = /[数项个]\s*\($/;

/** Where a sign can be a mark, behind what is said before it: at the beginning, behind a stop or 注. */
export const MARK_MAY_FOLLOW = /(?:^|[\s(;:,。、注])$/;

/** What denies that a mark counts as something: 正在推进不计入达标项. */
export const DENIED = /^(?:均|都|一律)?不/;

/** A mark, one blank, and what it means, as two groups: TRUE 不低于标准,合格. */
export const MARK_AND_MEANING =
  /^"?([A-Za-z]{1,5}|\d|[是否×]|[^\s"0-9A-Za-z\u00aa-\u02af\u0370-\u1fff\u2460-\u24ff\u2776-\u2793\u3041-\u9fff\uac00-\ud7a3\uf900-\ufaff])"?\s([^\s"]{2,})$/u;
