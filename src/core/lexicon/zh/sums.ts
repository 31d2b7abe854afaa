import type { Words } from "../lexicon";
import { oneOf } from "../oneOf";
import { OF_WHICH } from "./ofWhich";

/**
 * Words by which a line or lane of figures says that it is a sum of others (`total`, `subtotal`; `ofAll` before what is
 * counted: 各类学校在校学生数), a whole that stands
 * beside its parts (`whole`: 在校生总数), or neither part nor sum (`aside`: averages, last year's figures, growth).
 */
export type SumSense =
  | "total"
  | "subtotal"
  | "ofAll"
  | "whole"
  | "everywhere"
  | "nation"
  | "aside"
  | "partial"
  | "ofWhich";

export const SUMS: Words<SumSense> = {
  total: "合计 总计 共计 总和 汇总 合计数 总计数 总数 总 计 Total TOTAL total",
  subtotal: "小计 分计 Subtotal",
  ofAll: "各级各类 各类 各级",
  everywhere: "全{市,县,区,州,盟,旗,校} 全部 总体 全区域 全年",
  nation: "全国{合计,总计,} 各地区合计",
  whole: "总{数,人数,量,额,规模,面积,班数,校数,户数,投资,投入,收入,人口} 合计 总计",
  aside: `
    平均{值,数,} 均值 同比 环比 增长 增幅 增减 净增 比上年 较上年 上年 去年 同期 占比 比例 比重 排名 名次 位次 序号 备注 差距 相差 目标 完成率 中位数 最大值 最小值 最高 最低 标准差`,
  partial: "不含 除 不包括 未含",
  ofWhich: `${OF_WHICH} 内: 内含 含`,
};

/** 总 before what is counted, as a whole label: 总投资, 总学生. */
export const TOTAL_OF_SOMETHING = /^总[\u4e00-\u9fff]{1,6}$/;

/** What the label says by which a level of headings is that of the totals. */
export const TOTAL_LEVEL = new RegExp(oneOf("合计 总计 小计 共计 总数 全市"));

/** What a lane counts that may be the whole of its parts beside it without being called a total. */
export const COUNTS_THINGS = new RegExp(oneOf("数 人 生 师 园 校"));

/** Names that may hold others beside them: 市区 its districts, 中小学 the primary schools. */
export const MAY_HOLD_OTHERS =
  /市区|主城|^(?:中心)?城区$|义务教育|高中段|高中阶段|中小学|基础教育|^其中/;
