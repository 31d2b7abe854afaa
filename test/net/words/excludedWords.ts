/** Words in an indicator's own label that leave it out of the count. */
export const EXCLUDED_IN_LABEL: readonly string[] = [
  "（暂不列入统计）",
  "（不计入达成度）",
  "（参考指标，不计入达标率）",
  "（不纳入考核）",
  "（抽样监测，暂时不列入统计）",
];

/** Notes that leave numbered indicators out; {n} stands for the numbers. */
export const EXCLUDED_BY_NOTE: readonly string[] = [
  "第{n}项不计入达成度。",
  "第{n}项暂不列入统计。",
  "第{n}项不纳入达标率计算。",
  "第{n}项为参考指标，不计入达标率。",
  "达成度按除第{n}项外的指标计算。",
];
