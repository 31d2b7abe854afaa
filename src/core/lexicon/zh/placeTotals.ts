import { oneOf } from "../oneOf";

/** What stands in a column of regions for a sum of them, or for what they are compared with. Names in normal form. */

export const SUBTOTAL_OF_PLACES = /小计$/;

/** A whole name of what all regions come to: 合计, 全市平均, 各县（市、区）平均. */
export const TOTAL_OF_PLACES = new RegExp(
  `^(?:${oneOf("总计 合计 共计 总和 总数 汇总 全{市,县,区,州,盟,旗}{合计,总计,平均,均值,汇总,小计,} 市平均 市均{值,} 平均")}|各[县地].*平均)$`
);

/** A whole name of a wider place or of its figure: 浙江省, 全省平均, 国家标准, 省第六名, 基准值. */
export const BENCHMARK_OF_PLACES = new RegExp(
  [
    `^${oneOf("全{省,国}")}[^县市区]{0,8}$`,
    `^国家${oneOf("级 平均 均值 标准 规定 要求 水平 基准")}[^县市区]{0,6}$|^国家$`,
    `^${oneOf("省 部")}${oneOf("平均 均 定 颁 标 级标准 中位 第")}[^县市区]{0,6}$`,
    `^[\\u4e00-\\u9fff]{2,7}${oneOf("省 自治区")}(?:${oneOf("平均 均{值,} 中位{数,} 标准 水平")}|第.{1,2}[名位])?${oneOf("水平 值 数")}?$`,
    `^${oneOf("基准{值,线,} 参照值")}$`,
  ].join("|")
);
