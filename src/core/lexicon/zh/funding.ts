import type { Words } from "../lexicon";

/**
 * Words by which columns of money per student say what they hold. `place` is the average or the rank of a wider place (`nation`: of
 * the whole country),
 * `target` a figure that is asked for: both are what the regions are held against. Words of comparison (`less`, `more`,
 * `than`, `ratio`, `difference`) make of them a difference or a share. `filler` words say nothing of either.
 */
export type FundingSense =
  | "target"
  | "place"
  | "nation"
  | "perHead"
  | "perStudent"
  | "actual"
  | "money"
  | "need"
  | "difference"
  | "shortfall"
  | "less"
  | "more"
  | "than"
  | "ratio"
  | "growth"
  | "growthOverBase"
  | "growthOverLastYear"
  | "lastYear"
  | "change"
  | "reach"
  | "students"
  | "rank"
  | "verdict"
  | "spread"
  | "filler";

const ORDINAL =
  "{一,二,三,四,五,六,七,八,九,十,十一,十二,十三,十四,十五,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}";

export const FUNDING: Words<FundingSense> = {
  target: `
    指标值 目标{值,数,} 标准值 达标值 参照值 应达{到,标准,水平,值,} 基准{值,线,定额,} {省定,省级,省颁,国家,国定,部颁,规定}{标准,定额} {省定,省级,国家}{目标,指标}{值,}`,
  place: `
    {全省,省,本省,全市,市,全州,州,全区,全自治区,自治区,全县,县,东部,中部,西部,同类,苏南,苏中,苏北}{平均,均}{水平,值,数,线,}
    {全省,全市}{县,县级,县市区,市县,各县,各市,各地}{平均,均}{水平,值,数,} {全省,省}{中位,中等,中位数,中等水平} {全省,省}水平 全省 平均{水平,线}
    {全省,省}第${ORDINAL}{名,位}{水平,} 第${ORDINAL}{名,位}`,
  nation: "{全国,国家}{平均,均,中位,中等,}{水平,值,数,线,}",
  perHead: "生均 人均 每生 每人 每名学生 {按,}{学生,在校生}{平均,人均} 师均",
  perStudent: "生均 每生 每名学生 {按,}{学生,在校生}{平均,人均}",
  actual: `
    实际{值,数,完成,达到,水平,} 现状{值,数,水平,} 完成{值,数,} 当年{值,数,} 决算{数,} 执行{数,情况,} 现有{水平,值,数,} 自身{水平,} {本县,本市,本区,本地,我县,我市,我区}{水平,} 已达{到,水平,} {基年,基期,}基数 基年{值,数,} 基期{值,数,}`,
  money:
    "经费 资金 投入 支出 拨款 事业费 公用经费 预算 教育费 费用 总额 金额 公用 定额 拨付 财政拨款 总投入",
  need: `
    {应,需,须,尚需,还需,仍需,应当,需要}{增,增加,增拨,新增,追加,投入,补,补足,补充,筹措,安排} {新增,增加}{经费,资金,投入,教育经费} 所需 需要 需求 应增 需补
    {经费,资金,投入}{缺口,需求,需求量} 缺口总额 缺口总量 总缺口`,
  difference: "差额 差距 差值 差数 差 相差",
  shortfall: "缺口 缺额 不足 短缺 欠缺 欠账",
  less: "低于 少于 低 少 落后{于,} 不及 不到",
  more: "高于 多于 超过 超出 高出 多出 高 多 超 优于 盈余",
  than: "比 较 与 同 和 跟 距{离,} 离 对比 相比 比较 对照",
  ratio:
    "相当于 占 之比 比例 比重 比值 比率 百分比 百分率 百分点 占比 倍数 倍 程度 的比 完成率 达标率 达成率 达到率 实现率",
  growth:
    "增长{率,幅度,比例,速度,百分比,情况,} 增幅 增速 增加{率,比例,幅度} 提高{幅度,比例,率,} 提升{幅度,比例,率,} 涨幅 上升",
  growthOverBase: `
    定基{增长,增幅,增长率,增速,提高,} {需,应,须,需要,尚需,还需,仍需,应当}{定基,}{增长,提高,提升}{率,幅度,比例,}`,
  growthOverLastYear: `
    {比,较}{上年,去年,上一年,上年度,去年度,上年同期}{增长,提高,提升,增加,上升,增幅,增速,}{率,幅度,比例,} 同比{增长,增幅,增速,}{率,} 环比{增长,增幅,}{率,} {年均,年平均,平均,年}增长{率,速度,} {上年,去年}{增长,增幅}{率,}`,
  lastYear: "上年{度,数,值,实际,} 去年{度,数,} 上一年{度,} 上期 前一年",
  change:
    "增长{额,数,量} 增加{额,数,量} 增减{额,数,量,变化,情况,} 增量 净增{额,数,} 变化{额,量,} 变动",
  reach: "达到 达 赶上 追平 追赶 补齐",
  students:
    "学生{人数,总数,数} {年平均,平均,}{学生,在校生,在园幼儿,在校学生}{人数,数,规模,总数,} 在校{人数,} 在园{人数,} 折算学生{人数,数} 生{数,人数} 人数 {常住,户籍,总,}人口{数,}",
  rank: "{全省,全市,全国,县,在全省,}{排名,名次,位次,排位,位序,排序,排位次} 序号",
  verdict: "是否{达标,达到,达成,完成,低于,高于} {达标,完成}{情况,与否,状况} 结论 备注 说明",
  spread:
    "最高{值,} 最低{值,} 最大{值,} 最小{值,} 中位{数,值} 极差 标准差 {差异,变异}系数 众数 高低比",
  filler: `
    的 为 年{度,} 度 情况 水平 数 值 其中 教育 一般公共预算 公共财政{预算,} 财政性 财政 预算内 各 本 全 所 按 元 千元 万元 亿元 人 单位 及 或 于 是 至 到 以 地方 全市 全县 全州 报告 统计 测算 核算 合计 项目 生 学生 各地 {各,}县{市区,(市、区),(市,区),区,} 省、市、县 地区 单位
    / 、 : ; , . - —— ( ) % < > = ± + " “ ”`,
};

/** Words of an average of regions, which is none of them and never their sum. */
export const MEANS: Words<"mean"> = {
  mean: "平均{水平,值,数,线,} 均值 {省,市,县,区,州}均 中位{数,值}",
};

/** What fills a cell that has no figure on purpose, beside dashes and slashes. */
export const NOTHING = "无 暂无 不适用 略 空 N/A 备注 见备注";
