import type { Words } from "../lexicon";

/**
 * What the heading of a lane of figures says of the way from where an indicator stood to where it is to be: `start` where
 * the way begins, `present` what was reached, `target` what is to be reached, `norm` the same where nothing else stands in
 * the heading (标准, but not 符合国家标准), `planned` where a plan is no more than an intention (2024年计划). `gap`, `done` and `verdict` follow from the others, `beside` is another measure.
 * `neutral` words hold others that must not be heard.
 */
export type AimSense =
  | "target"
  | "norm"
  | "planned"
  | "start"
  | "present"
  | "gap"
  | "done"
  | "verdict"
  | "beside"
  | "filler"
  | "neutral";

export const AIMS: Words<AimSense> = {
  target: `
    {预期,规划,年度,阶段,远期,近期,中期,终期,总体,考核,奋斗,底线,省定,市定,国定,力争,工作,发展,建设,计划,期末,任务,}目标{值,数,任务,要求,}
    {预期,规划,考核,要求,达标,应达,应达到}{值,数} 预期 {应,需,须,拟,力争,预期,计划,要求,规划}{达到,实现,完成}{值,数,水平,}
    计划值 指标值 {标准,要求,合格,规定,底线}值 底线`,
  norm: "{省定,国家,国定,达标,评估,验收,创建,}{标准,要求} 任务{数,} 规划",
  planned: "计划{数,}",
  start: `
    现状{值,数,水平,情况,} 现有{值,数,水平,} {现,原}{有,}水平 {基期,基线,基础,基准,起点,起始,初始,期初}{值,数,水平,情况,年,} 规划基期{值,}
    基数 底数 初值`,
  present: `
    {已,实际,目前,当前,现已,累计,已经,预计,}完成{值,数,情况,结果,} {已,实际,目前,当前,现已,已经,预计}{达到,实现,达成}{值,数,水平,情况,} {目标,指标,任务}完成{值,数,情况}
    实际{值,数,水平,情况,} 实绩 {实现,达到,达成,到达}{值,数,水平} {当前,目前,最新,本期,实测}{值,数,水平,情况,} {监测,统计,评估,自评,测算}值 进展{情况,} 执行{情况,数}
    年末数 现值 数值`,
  gap: "{与目标,距目标,离目标,目标,}{差距,差值,差额,相差,还差} 缺口 差",
  done: "{目标,任务,指标,}{完成,达成,实现,执行,达标}{率,度,比例,百分比,进度,程度} 进度",
  verdict: `
    是否{达标,完成,达到,达成,实现,合格,达到目标,完成目标,实现目标,达到要求} {达标,达成,达到}{情况,与否,状况} {评估,评价,考核,自评,监测}{结果,结论} 结论 判定`,
  beside: `
    {年均,年,}{增长,增幅,增速,增减,增加,提高,提升,下降,变化,降幅}{率,值,数,量,幅度,情况,} 同比 环比 {比,较,与}{上年,去年,上期,基期}{末,}{增长,增减,提高,变化,相比,} 较 比 上年同期
    排名 位次 名次 位序 得分 分值 权重 分数 备注 说明 来源 责任{单位,部门,处室,科室,人,} 牵头{单位,部门,处室,科室,} 配合{单位,部门,处室,科室,} {计划,总,}投资{额,} 预算 经费 资金
    {全省,全国,全市,省,市,区域}{平均,均,平均值,均值,平均水平} 省均 国均 平均{值,} 单位 属性 性质 短板{分析,} 措施 指标值或简要结论`,
  filler: "{年,}{期末,期间,末} 值 数 数据 水平 情况 指标 主要 到 至 约 的 其中 分年度",
  neutral:
    "{未,不,待}{完成,达到,实现,达成}{数,情况,值,} 差异 标准化 标准班额 达标率 预期性 比例 占比 比重",
};

/** What stands between a word of aims and its figure: 标准：, 目标值为. */
export const BEHIND_AIM = /^[:为]/;
