import type { Words } from "../lexicon";

/**
 * What figures under a heading measure. `ratio` figures (shares, means, medians, extremes, growths, ranks, numbers of
 * things) are never added; `count` are heads and things, which nobody rounds; `amount` are money and areas, which may be
 * rounded; `other` words hold some of these and mean none.
 */
export type MeasureSense = "ratio" | "count" | "amount" | "other";

export const MEASURES: Words<MeasureSense> = {
  ratio: `
    率 占比 比例 比重 百分 % ‰ 之比 {学生与,}{专任,}教师比 生师比 师生比 师幼比 生均 班均 师均 校均 园均 人均 户均 平均 均值 均数 每百 每万 每千 每生 每班 每校 每园 每师 每人
    系数 指数 增长 增幅 增速 增减率 同比 环比 比上年 较上年 比去年 较去年 排名 名次 位次 位序 序号 编号 代码 年份 时间 日期 起止 年限 电话 邮编 班额 密度 标准值 得分 分数 满意度 单价
    形象进度 备注 距离 中位数 中位 最大{值,} 最小{值,} 最高{值,} 最低{值,} 极差 标准差 方差 众数 倍数 完成度 达成度 学生与教师比 比值 比`,
  count: `
    数 人 学生 幼儿 教师 职工 教职工 班 校 园 所 个 学位 项目 招生 毕业 在校 入学 公办 民办 男 女 名 台 册 套 间 床位 图书 小学 初中 高中 中职 新建 续建 开工 完工 竣工 辆 处 件`,
  amount: `
    投资 资金 经费 金额 面积 元 平方米 ㎡ m2 亩 资产 产值 {万,亿,千}{人,元,名,个,册,平方米,生} 平方 支出 收入 拨款 投入`,
  other:
    "人员编号 学校代码 标准化 数据 个别 个人 校长 园长 班主任 班子 名称 名单 元旦 教师节 比赛 评比 对比 比武",
};
