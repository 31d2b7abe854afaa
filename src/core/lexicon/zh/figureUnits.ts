/** Words that stand alone in a cell to say what figures beside them count. */
export const FIGURE_UNITS =
  "% 人 万人 万人次 人次 所 万所 个 万个 元 万元 亿元 千元 年 岁 平方米 ㎡ m² m2 万平方米 册 台 张 名 位 倍 项 起 例 间 班 小时 学时 分 次 级 百分点 个百分点 百分比 百分率 亩 公顷 套 ‰ 元/生 册/生 平方米/生 ㎡/生 元/人 户 门 家 支 件 场";
