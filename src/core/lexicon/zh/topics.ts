import type { Words } from "../lexicon";

/**
 * What tables that add up are about: education (`education`, with `teachers` and `institutions` among its words), projects of
 * building with what is measured of them, or something else (`other`; `otherProject` where 项目 stands too).
 */
export type TopicSense =
  | "education"
  | "teachers"
  | "institutions"
  | "project"
  | "projectMeasure"
  | "other"
  /** 名次 beside points is of other matters, in a lane of its own beside counts it only ranks them. */
  | "rank"
  | "otherProject"
  | "lesson";

export const TOPICS: Words<TopicSense> = {
  education: `
    在校{学生,生} 学生 幼儿 在园 招生 毕业生 入学 学龄 教职工 专任教师 教师 班级 班数 {学校,学校个,校,园}数 学校总数 中小学 幼儿园 小学 初中 普高 高中 中职
    义务教育 学前教育 基础教育 职业教育 职业学校 中等学校 普通中学 高等教育 高等学校 教育事业 教育统计
    学位 开工 完工 竣工 在建 建设项目 总投资 校舍 教室 公办 民办 办学 {生均,人均}{公用,教育,}{经费,事业费} 寄宿 住宿生 随迁子女 留守儿童 残疾 特教 特殊教育 送教 图书 校园 校车`,
  teachers: "教师 专任教师",
  institutions: "教育 学校",
  project: "项目 工程 建设项目",
  projectMeasure: "投资 总投资 学位 开工 竣工 完工",
  other: `
    姓名 学号 工号 身份证 花名册 名单 工资 薪 津贴 绩效 奖金 应发 实发 扣款 社保 公积金 个税 人员经费 公用经费 借方 贷方 余额 凭证 摘要 报销 发票 单价
    收支 预算 决算 支出 收入 科目 成绩 得分 总分 平均分 分数 及格 优秀率 生产总值 GDP 产业 税 星期 周{一,二,三,四,五} 课程表 节次 值班 签到 考勤
    库存 入库 出库 领用 采购 销售 销量 业绩 水费 电费 党费 工会 票数 疫情 里程 菜 餐 会议 回执 门票 拨付 拨款 满意度 问卷`,
  rank: "名次",
  otherProject:
    "姓名 工资 凭证 借方 贷方 报销 发票 单价 采购 销售 生产总值 课程表 值班 考勤 科研 课题 论文",
  lesson: "语文 数学 英语",
};
