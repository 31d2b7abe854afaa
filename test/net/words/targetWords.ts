/** An indicator of a plan with what its figures may be. */
export interface TargetIndicator {
  name: string;
  unit: string;
  low: number;
  high: number;
  decimals: number;
  /** Whether less is better. */
  falling: boolean;
}

const rising = (
  name: string,
  unit: string,
  low: number,
  high: number,
  decimals = 1
): TargetIndicator => ({
  name,
  unit,
  low,
  high,
  decimals,
  falling: false,
});
const falling = (
  name: string,
  unit: string,
  low: number,
  high: number,
  decimals = 1
): TargetIndicator => ({
  ...rising(name, unit, low, high, decimals),
  falling: true,
});

export const TARGET_INDICATORS: readonly TargetIndicator[] = [
  rising("学前三年毛入园率", "%", 88, 99.8),
  rising("普惠性幼儿园覆盖率", "%", 80, 98),
  rising("公办园在园幼儿占比", "%", 42, 80),
  rising("九年义务教育巩固率", "%", 94, 99.9),
  rising("高中阶段毛入学率", "%", 90, 99.5),
  rising("高等教育毛入学率", "%", 48, 75),
  rising("残疾儿童少年入学率", "%", 92, 99.9),
  rising("随迁子女在公办学校就读比例", "%", 78, 98),
  rising("专任教师本科以上学历比例", "%", 62, 98),
  rising("学生体质健康优良率", "%", 40, 78),
  rising("“双师型”教师占比", "%", 45, 88),
  rising("劳动年龄人口平均受教育年限", "年", 9.5, 13),
  rising("新增劳动力平均受教育年限", "年", 13, 15),
  rising("现代化学校比例", "%", 15, 60),
  rising("中小学校数字校园覆盖率", "%", 70, 98),
  rising("每千人口拥有3岁以下托位数", "个", 2.5, 5),
  rising("新增学位", "个", 2000, 30000, 0),
  rising("集团化办学覆盖率", "%", 60, 95),
  rising("在校生规模", "万人", 12, 60, 2),
  rising("社区教育参与率", "%", 20, 60),
  falling("儿童青少年近视率", "%", 35, 72),
  falling("校际差异系数", "", 0.25, 0.6, 3),
  falling("大班额比例", "%", 0.5, 9),
  falling("义务教育辍学率", "%", 0.1, 1.5, 2),
];

/** Indicators that are told apart by level or sector in one line. */
export const SPLIT_INDICATORS: readonly TargetIndicator[] = TARGET_INDICATORS.filter(({ name }) =>
  /本科以上|体质健康|近视|大班额|差异系数|随迁子女|数字校园|集团化|现代化学校/.test(name)
);

/** Indicators of two lines in one cell, the second one of the first. */
export const TWO_LINES: readonly {
  name: string;
  first: [low: number, high: number];
  second: [low: number, high: number];
}[] = [
  {
    name: "幼儿教师专科及以上学历比例(%)\n其中:本科及以上学历比例(%)",
    first: [92, 99.9],
    second: [35, 70],
  },
  {
    name: "小学教师专科及以上学历比例(%)\n其中:本科及以上学历比例(%)",
    first: [96, 99.9],
    second: [70, 97],
  },
  {
    name: "初中教师本科及以上学历比例(%)\n其中:研究生学历比例(%)",
    first: [90, 99.9],
    second: [4, 20],
  },
];

export const TARGET_TITLES: readonly string[] = [
  "{city}教育事业发展“十四五”规划主要指标",
  "{city}教育发展主要指标表",
  "{city}教育现代化主要目标",
  "“十四五”时期{city}教育发展主要指标及预期",
  "{city}教育提质行动目标完成情况",
];

export const TARGET_SECTIONS: readonly string[] = [
  "普及水平",
  "教育公平",
  "师资发展",
  "教育质量",
  "终身教育",
  "条件保障",
];

/** Headings of the value and of the target, together. */
export const TARGET_PAIRS: readonly { value: string; target: string }[] = [
  { value: "2020年", target: "2025年" },
  { value: "2020年实际值", target: "2025年目标值" },
  { value: "现状值", target: "目标值" },
  { value: "2023年完成值", target: "2025年目标值" },
  { value: "2023年现状", target: "2027年目标" },
  { value: "完成值", target: "目标值" },
  { value: "基期值（2020年）", target: "规划目标（2025年）" },
  { value: "2020年基数", target: "2025年预期" },
];
