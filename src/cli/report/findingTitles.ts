import type { FindingRule } from "../../core/finding/checkReport";

/** Heading over the findings of a rule. */
export const findingTitles: Readonly<Record<FindingRule, string>> = {
  "rate-mismatch": "表内达成度与标记算出的不一致",
  "unmet-count-mismatch": "表内未达标数与标记不一致",
  "unknown-mark": "标记含义不明，未计入",
  "blank-mark": "标记空缺，未计入",
  "funding-identity": "指标值、定基增长、差额三者对不上",
  "missing-value": "空白处可由其他数字算出",
  "benchmark-mismatch": "指标值与基准不一致",
  "sum-mismatch": "合计与分项之和不一致",
  "part-sum-mismatch": "公办、民办之和与总数不一致",
  "out-of-range": "数值超出合理范围",
  overrun: "累计投资超过总投资",
  "cell-error": "单元格是错误值",
};
