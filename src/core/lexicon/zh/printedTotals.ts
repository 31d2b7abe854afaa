import { oneOf } from "../oneOf";

/**
 * How cells and labels print counts of indicators. The count is the first group. In texts with white space a single blank
 * may stand between the parts.
 */

const ITEMS = oneOf("项 个");
const OF_WHAT = `${oneOf("项目 指标")}?(?:数|:)? ?`;
const MET = oneOf("达标 达成 完成");
const UNMET = oneOf("未{达标,达成,完成} 不达标");

/** How many indicators there are, in the label of a line of totals: 总项目数（30）, 总指标（30项）. */
export const ALL_COUNTED = new RegExp(`总${oneOf("项目 指标 监测点 项")}?数?[(（](\\d+)项?[)）]`);

/** A whole cell, in normal form: how many of how many are met, 21/30, 21/30项. The group is of how many. */
export const MET_OF_ALL = /^\d+\/(\d+)项?$/;

/** A whole cell, in normal form: how many are unmet, and the rate as a second group: (-9)70%, (-2项)66.67. */
export const UNMET_AND_RATE = new RegExp(`^\\(-(\\d+)${ITEMS}?\\)(\\d+(?:\\.\\d+)?)%?$`);

/** （-9）, ( -9 项). */
export const UNMET_IN_BRACKETS = new RegExp(`\\( ?- ?(\\d+) ?${ITEMS}?\\)`);

/** 未达标9项, 短板项目数: 9. */
export const UNMET_BEFORE_COUNT = new RegExp(`(?:${UNMET}|短板)${OF_WHAT}(\\d+) ?${ITEMS}?`);

/** 9项未达标. */
export const UNMET_BEHIND_COUNT = new RegExp(`(\\d+) ?${ITEMS}${UNMET}`);

/** -9, -9 项 at the beginning; no figure with decimals and no rate. */
export const UNMET_BY_SIGN = new RegExp(`^ ?-(\\d+)(?: ?${ITEMS})?(?![\\d.%])`);

/** 达标21项, 完成指标数:21; no figure with decimals and no rate. */
export const MET_BEFORE_COUNT = new RegExp(`${MET}${OF_WHAT}(\\d+) ?${ITEMS}?(?![\\d.%])`);

/** 21项, 21个达标. */
export const MET_BEHIND_COUNT = new RegExp(`(\\d+) ?${ITEMS}${MET}?`);

/** What a label counts, in brackets at its end: 已达标（项）. In normal form. */
export const COUNTED_AT_THE_END = new RegExp(`[(]${oneOf("项 个 项数 指标数")}[)]$`);
