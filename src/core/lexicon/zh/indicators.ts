import type { Words } from "../lexicon";

/**
 * What the name of an indicator says of its figures. `harm` is always to fall (近视率), `low` is to fall where nothing else
 * says otherwise, `mend` turns a harm round: 大班额消除率 is to rise. `open` shares may pass 100, `gross` ones a little;
 * `scale` words print figures in thousands or more.
 */
export type IndicatorSense =
  "harm" | "low" | "mend" | "open" | "gross" | "share" | "count" | "change" | "scale" | "neutral";

export const INDICATORS: Words<IndicatorSense> = {
  harm: `
    近视{率,} {差异,均衡}系数 差异率 辍学{率,} 流失率 {超,}大班额 超班额 {超,}大校额 超大规模 死亡{率,} 事故 肥胖{率,} 超重{率,} 文盲{率,} 欠薪 违规 违纪 欺凌 溺水
    {不,未}{合格,达标,及格}{率,} 缺口 择校`,
  low: "生师比 {平均,}班额 投诉 负担 控制 不{超过,高于,大于} 失业率 离职率 龋齿率 不良率 留级率",
  mend: `
    {消除,化解,防控,干预,劝返,矫正,整治,整改,处置,治理,达标,合格,优良,及格,下降,降低,减少,压减,下降幅度,降幅,完成,满意,配备,筛查,建档,覆盖}{率,比例,度,数,} 控辍保学{率,}
    达标{学校,县,区,} {低于,小于,达到,符合}`,
  open: "增长{率,} 增幅 增速 提高 {完成,执行,达成}率 倍",
  gross: "毛入{园,学,}{率,} 巩固率",
  share: "率 占比 比例 比重 覆盖面 百分比",
  count: "人数 {学生,教师,学校,班级,学位,托位,园}数 年限 面积 经费 规模 在校生 在园",
  change: "增 减 差",
  scale: "千 万 亿",
  neutral: "效率 功率 频率 差异化 标准班额 增值 千校 万里 万校 每千 每万",
};

/** What a short name says where it is that of an indicator. */
export const LIKE_AN_INDICATOR = /率|比例?|达标|达到|面积|经费|数$|值$/;
