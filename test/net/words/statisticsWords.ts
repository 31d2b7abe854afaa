/** Columns that are added up: heading, and the size of a figure of one part. */
export interface Additive {
  heading: string;
  low: number;
  high: number;
  decimals: number;
}

const whole = (heading: string, low: number, high: number): Additive => ({
  heading,
  low,
  high,
  decimals: 0,
});

export const ADDITIVES: readonly Additive[] = [
  whole("学校数（所）", 4, 120),
  whole("班级数（个）", 60, 1900),
  whole("在校学生数（人）", 2000, 82000),
  whole("招生数（人）", 400, 16000),
  whole("毕业生数（人）", 380, 15000),
  whole("专任教师数（人）", 150, 5200),
  whole("教职工数（人）", 180, 6200),
  whole("占地面积（平方米）", 20000, 2100000),
  whole("校舍建筑面积（㎡）", 12000, 980000),
  whole("图书册数（册）", 30000, 1900000),
  whole("固定资产总值（万元）", 900, 182000),
  whole("新增学位（个）", 90, 5400),
  whole("项目数（个）", 1, 24),
  whole("随迁子女数（人）", 120, 22000),
  { heading: "在校生（万人）", low: 0.3, high: 9, decimals: 2 },
  { heading: "校舍面积（万平方米）", low: 1, high: 98, decimals: 2 },
  { heading: "总投资（亿元）", low: 0.2, high: 30, decimals: 2 },
];

/** Columns whose figure in a total line is no sum. */
export interface NonAdditive {
  heading: string;
  low: number;
  high: number;
  decimals: number;
  /** What stands in the total line. */
  total: "mean" | "largest" | "smallest" | "blank";
}

export const NON_ADDITIVES: readonly NonAdditive[] = [
  { heading: "生师比", low: 9, high: 21, decimals: 2, total: "mean" },
  { heading: "学生与专任教师比", low: 9, high: 21, decimals: 2, total: "mean" },
  { heading: "平均班额（人）", low: 28, high: 49, decimals: 1, total: "mean" },
  { heading: "每班人数", low: 28, high: 49, decimals: 2, total: "mean" },
  { heading: "校均规模（人）", low: 220, high: 1900, decimals: 0, total: "mean" },
  { heading: "生均占地面积（㎡）", low: 9, high: 42, decimals: 2, total: "mean" },
  { heading: "生均图书（册）", low: 18, high: 45, decimals: 1, total: "mean" },
  { heading: "中位数（人）", low: 200, high: 1200, decimals: 1, total: "mean" },
  { heading: "最大班额（人）", low: 45, high: 60, decimals: 0, total: "largest" },
  { heading: "最大学校规模（人）", low: 900, high: 3200, decimals: 0, total: "largest" },
  { heading: "最小班额（人）", low: 8, high: 24, decimals: 0, total: "smallest" },
  { heading: "教师平均年龄（岁）", low: 33, high: 47, decimals: 1, total: "mean" },
  { heading: "毛入学率（%）", low: 88, high: 99.9, decimals: 2, total: "mean" },
  { heading: "巩固率（%）", low: 92, high: 100, decimals: 2, total: "mean" },
  { heading: "本科以上学历比例（%）", low: 48, high: 99, decimals: 1, total: "mean" },
  { heading: "生均公用经费（元）", low: 650, high: 1900, decimals: 0, total: "mean" },
  { heading: "全省位次", low: 1, high: 90, decimals: 0, total: "blank" },
];

/** How a line of sums is called, whatever it is over. */
export const SUM_LABELS: readonly string[] = [
  "合计",
  "合计",
  "合 计",
  "总计",
  "总 计",
  "计",
  "合计 Total",
  "Total 总计",
  "总数",
  "汇总",
];

/** The same over the counties of a city; {owner} stands for its name. */
export const CITY_SUM_LABELS: readonly string[] = [
  ...SUM_LABELS,
  "全市",
  "全市合计",
  "{owner}",
  "{owner}",
];

/** Titles over lines of places or schools, and over kinds of schools. */
export const STATISTICS_TITLES: readonly string[] = [
  "{year}{owner}{stage}基本情况",
  "{owner}{year}{stage}基本情况统计表",
  "{year}{owner}{stage}事业发展情况",
  "{owner}{stage}学校、学生、教师情况",
];

export const STATISTICS_STAGES: readonly string[] = [
  "小学",
  "初中",
  "普通高中",
  "幼儿园",
  "义务教育",
  "中等职业学校",
  "特殊教育学校",
  "基础教育",
];

/** Provinces as yearbooks list them. */
export const PROVINCES: readonly string[] =
  "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆".split(
    " "
  );

/** Kinds of schools with what may stand under each as "of which". */
export const SCHOOL_KINDS: readonly { name: string; of: readonly string[] }[] = [
  { name: "幼儿园", of: ["公办园", "普惠性民办园"] },
  { name: "小学", of: ["教学点", "农村小学"] },
  { name: "初中", of: ["九年一贯制学校", "民办初中"] },
  { name: "普通中学", of: ["高中", "完全中学"] },
  { name: "普通高中", of: ["完全中学", "民办高中"] },
  { name: "中等职业学校", of: ["职业高中", "中等技术学校"] },
  { name: "特殊教育学校", of: ["盲聋哑学校"] },
  { name: "技工学校", of: ["高级技工学校"] },
  { name: "专门学校", of: [] },
  { name: "成人中等学校", of: [] },
  { name: "普通高等学校", of: ["本科院校", "高职（专科）院校"] },
];
