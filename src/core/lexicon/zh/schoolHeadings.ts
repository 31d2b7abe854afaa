import type { Words } from "../lexicon";

/**
 * What the heading of a column of a table of schools says. `nameWhole` words name the schools only where nothing but a
 * bracket stands beside them (单位), `met` and `unmet` count resources only with a word of `count` behind them, `other`
 * students are some of a school's. `derived` figures follow from a resource, a share of the standard among them.
 */
export type SchoolHeadingSense =
  | "name"
  | "nameWhole"
  | "serial"
  | "level"
  | "grades"
  | "students"
  | "studentsWhole"
  | "otherStudents"
  | "allStudents"
  | "verdict"
  | "standard"
  | "standardTail"
  | "derived"
  | "share"
  | "average"
  | "met"
  | "unmet"
  | "count";

export const SCHOOL_HEADINGS: Words<SchoolHeadingSense> = {
  name: "{学校,单位,校点,机构}{全称,名称,名} 校园名称 校(园)名称 学校{、,/,(,及,和,}教学点",
  nameWhole: "学校 校名 单位 名称 校点 学校及教学点",
  serial: "序号 序 编号 No. No 学校代码 代码 标识码 学校标识码 机构代码",
  level: "学段 {学校,办学}{类型,类别} 类型 类别 学校性质 办学{层次,形式}",
  grades: "年级数",
  students:
    "在校{学,}生{数,人数,总数,} 学生{总,}{人,}数 学生总人数 在籍{学,}生{数,} 学籍{人,生,}数 在校人数",
  studentsWhole: "学生",
  otherStudents: "随迁 寄宿 住宿 留守 毕业 招生 残疾 班额 每班 家庭 转入 转出 女",
  allStudents: "合计 总数 小计 总计",
  verdict: "是否 {达标,达成}{情况,与否,否,状况} 评估结论 评定 结论",
  standard: "{达标,目标,基本}值 底线 基准 85% 要求",
  standardTail: "标准 标准值",
  derived: "差异系数 排名 名次 得分 缺口 差额 差距 还差 增减 {比,较}上年 {比,较}去年 满足率",
  share:
    "占比 比例 {达标,达成,完成}{率,度,程度,比例} 占标准{的,}{比例,百分比,} 占标准值 相当于标准 为标准",
  average: "{全省,全国,全市,全县,全区,省,市,县,区,}平均{水平,值,数,} {省,市,县,区,国}均{值,} 均值",
  met: "达标 合格 达到",
  unmet: "{未,不}{达标,合格,达到} 未能达标",
  count: "数 项 个 指标数",
};
