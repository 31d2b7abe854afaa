import type { Words } from "../lexicon";

/**
 * What the words around a table of indicators say it is about: `plan` what is still to be, `history` what was, `list`
 * indicators whichever, `trade` business that is none of a bureau's, `schooling` more words of education than
 * `SUBJECTS` holds.
 */
export type PlanSense = "plan" | "history" | "list" | "midway" | "trade" | "schooling" | "neutral";

export const PLANS: Words<PlanSense> = {
  plan: "目标 预期 规划 愿景 远景 纲要 行动计划 行动方案 提升计划 计划指标 约束性",
  history: "历年 变化 统计 年鉴 回顾 对比 走势 趋势 完成情况 发展情况 基本情况 增长情况 现状",
  list: "主要指标 指标 专栏 监测 考核 任务 创建 核心指标 发展指标",
  midway: "中期 评估 进展 进度 完成情况 实施情况 执行情况 监测 自评",
  trade: `
    姓名 学号 工资 薪酬 薪资 销售 销量 业绩 营业 利润 产值 订单 客户 生产总值 GDP 财政 税收 凭证 借方 贷方 成绩 语文 数学 英语 库存 采购 考勤 课程表 体重 血压 增加值 零售 进出口`,
  schooling: `
    学位 在园 {公,民}办园 优质园 升学 就读 教学 班额 班级 近视 体质 随迁 双师 学历 校 师 学段 中职 高职 职教 普高 婴幼儿 托位 巩固率 辍学 受教育 育人 毛入{园,学}`,
  neutral: "预期性 预期寿命 规划局 发展规划处 发展规划科 计划财务 校准 校对 律师 医师",
};
