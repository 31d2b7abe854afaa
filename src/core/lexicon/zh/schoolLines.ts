import type { Words } from "../lexicon";

/**
 * What the label of a printed line of a table of schools says. Of several words some count only together: `cv` with
 * `limit` behind it is a standard, `met` with `share` a rate, with `schools` a number of schools. `meanTail` and `total`
 * words are heard at the end of a label only, `school` words there name a school. `neutral` words hold others
 * that must not be heard.
 */
export type SchoolLineSense =
  | "cv"
  | "limit"
  | "other"
  | "met"
  | "unmet"
  | "share"
  | "schools"
  | "mean"
  | "meanTail"
  | "total"
  | "everywhere"
  | "school"
  | "neutral";

export const SCHOOL_LINES: Words<SchoolLineSense> = {
  cv: "{校际,}{差异,变异,离散}系数 CV CV值 cv",
  limit: `
    标准 要求 限值 限额 限 目标 {达标,目标,规定,指标,基本}值 基准 阈值 底线 是否达标 达标情况 结论`,
  other: `
    标准差 方差 最{大,小,高,低,多,少}{值,} 极差 中位数 中位 排名 {综合,平均}差异{系数,} 全{省,国}{平均,均,} {省,国}均 上年 去年 增减 缺口 差额 85%`,
  met: "{达标,合格}{学校,} 达到标准 达成",
  unmet: "{未,不}{达标,合格,达到}{学校,}",
  share: "率 比例 占比 比重 %",
  schools: "数 校 所",
  mean: "平均{值,数,} 均值",
  meanTail: "均 县均 区均 市均 校均",
  total: "合计 总计 小计 共计 汇总",
  everywhere: "全{县,区,市,州,旗}",
  neutral: "标准化",
  school: "小学 中学 学校 校区 教学点 幼儿园 初中",
};

/** Labels that name neither a school nor a printed line: weights and standards of a list of indicators. */
export const NO_SCHOOLS = "分值 权重 标准 目标 满分 序号 单位 备注";

/** What stands in a cell for a figure that is missing, by normal form; signs and placeholders besides. */
export const NO_FIGURE = "暂无 没有 略 空 缺 缺失 未统计 未填 {见,}备注 N/A n/a";

/** A whole cell that says how many schools there are, where others name one: 12, 12所. */
export const NUMBER_OF_SCHOOLS = /^[\d.]+(?:所|个|校)?$/;
