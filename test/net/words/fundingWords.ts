/** Stages of schooling as funding tables name them; a table has one name of each. */
export const STAGES: readonly (readonly string[])[] = [
  ["普通高中", "高中阶段"],
  ["中等职业教育"],
  ["幼儿园", "学前教育"],
  ["普通初中", "初中"],
  ["普通小学", "小学"],
  ["特殊教育"],
];

/** Rows that the others are held against. {province} stands for the name of the province. */
export const BENCHMARK_ROWS: readonly string[] = [
  "{province}",
  "{province}",
  "全省平均",
  "全省平均",
  "全省平均水平",
  "全省",
  "省平均",
  "全省第六名",
  "全省第十名",
  "全国平均",
];

/** How the line of the city itself is called; {city} stands for its name, {short} for the short one. */
export const CITY_ROWS: readonly string[] = [
  "{city}",
  "{city}",
  "{short}",
  "全市",
  "合计",
  "全市合计",
  "总计",
];

/** Headings of the measures; the unit follows in brackets, {base} stands for the base year. */
export const MEASURE_HEADINGS = {
  target: ["指标值", "指标值", "全省平均", "全省平均水平", "目标值", "省平均"],
  actual: ["{base}年实际数", "实际值", "生均经费", "{base}年实际值", "生均一般公共预算教育经费"],
  growth: ["定基增长", "定基增长", "较{base}年定基增长", "需定基增长"],
  gap: ["生均差额", "生均差额", "差额", "与全省平均差额"],
  need: ["应增经费", "达到省水平应增经费", "所需经费", "应增经费"],
  students: ["学生数", "在校生数", "年平均学生数"],
} as const;

/** Columns beside 生均经费 and 全省平均 that compare the two; none is a benchmark or a 定基增长. */
export interface Comparison {
  heading: string;
  /** ratio: actual ÷ average in %. below, above: the amount where it is so, blank elsewhere. signed: actual − average. */
  kind: "ratio" | "below" | "above" | "signed" | "constant growth" | "own growth" | "rank";
}

export const COMPARISONS: readonly Comparison[] = [
  { heading: "相当于全省平均（%）", kind: "ratio" },
  { heading: "占全省平均比例（%）", kind: "ratio" },
  { heading: "与全省平均之比（%）", kind: "ratio" },
  { heading: "为全省平均的百分比（%）", kind: "ratio" },
  { heading: "低于全省平均（元）", kind: "below" },
  { heading: "高于全省平均（元）", kind: "above" },
  { heading: "比全省平均高（元）", kind: "signed" },
  { heading: "全省平均增长（%）", kind: "constant growth" },
  { heading: "全省平均比上年增长（%）", kind: "constant growth" },
  { heading: "比上年增长（%）", kind: "own growth" },
  { heading: "较上年增幅（%）", kind: "own growth" },
  { heading: "全省排名", kind: "rank" },
];

export const FUNDING_TITLES: readonly string[] = [
  "{city}生均教育经费与全省平均差额测算表",
  "{year}{city}生均一般公共预算教育经费达到全省平均水平所需经费测算",
  "{city}{year}生均一般公共预算教育事业费测算表",
  "{year}{city}各县（市、区）生均教育经费情况表",
  "{city}教育经费投入达到省平均水平测算",
];
