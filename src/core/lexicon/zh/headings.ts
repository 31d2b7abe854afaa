import type { Words } from "../lexicon";

/** What the heading of a column (or row) of a table says that it holds. */
export type HeadingSense =
  "serial" | "name" | "describing" | "region" | "verdict" | "part" | "aim" | "reached" | "title";

export const HEADINGS: Words<HeadingSense> = {
  serial: "序号 序 编号 项目编号 代码 学校代码 {No,NO,no}{.,}",
  name: "指标 项目 内容 名称 监测点 要素 任务 条目 评估点 观测点 事项 指标名称 监测内容 评估内容",
  describing: `
    责任 科室 部门 处室 备注 说明 目标值 标准值 达标值 分值 权重 分数 满分 来源 口径 属性 联系 负责 牵头 配合 时限 期限 单位 对应 依据 佐证 材料 措施 整改 原因
    指标值 简要结论 结论 现状 完成情况 完成值 实际 自评值 数值 达到值 基准 底线 短板分析 存在问题 现有数 现值 进展 得分点 评分 方式 方法 渠道 办法 频次 主体 标准 要求 指标要求 标准要求 达标要求 指标解释 指标说明 计算公式 指标属性 指标性质 项目负责人 内容说明 目标要求 任务来源`,
  region:
    "县{市、区} 县市区 县区 区县 市县 县级 各县 地区 区域 辖区 行政区 市、县 县、市、区 县(市、区) 县(市,区) 县(区) 县(市) 区(县) 区、县 旗县 县旗 区县市 州市 乡镇 镇街 街镇 镇乡 {乡,}镇{街道,(街道),、街道}",
  verdict: `
    {是否,}{达标,达到,合格,达成,符合}{标准,要求,}{情况,与否,状况,否,结果,} 是否{达标,达到,合格,达成,符合,通过,落实}{标准,要求,}
    {自评,评估,自查,核查,复核,复评,验收,督导,考核,监测,市评,县评,省评,评定,认定,初评,终评,检查,抽查}{结果,结论,情况,意见,等次,} {县,市,省,区,校}级{自评,复核,评估,核查,认定,验收,复评,审核}{结果,结论,情况,}
    {自评,复核,评估}是否达标 {评估,评定,考核,评价,}结论 等次 {评定,评估,达标}{等次,等级}`,
  /** Parts that one indicator is judged for. */
  part: "小学 初中 高中 幼儿园 学前 义务教育",
  aim: "{目标,预期,规划}{值,数,} 目标任务",
  reached: "完成{值,数,情况,} 实际{值,数,} 现状{值,数,} 达到值 数值 实绩 实现值",
  title:
    "表 情况 进度 监测 测算 一览 统计 清单 汇总 经费 指标 达标 达成 台账 通报 目标 专栏 {核查,自查,自评,评估,考核,监测,检查,验收}结果",
};

/** What a line or lane says that holds no marks of indicators, anywhere in its label. */
export const ABOUT_INDICATORS =
  "责任 单位 科室 备注 说明 目标 标准 分值 权重 联系 时间 日期 填表 审核";

/** What the first cell of a header says, or holds. */
export const CORNERS =
  "指标 目标 领域 县 地区 区域 项目 序号 名称 学校 类别 类型 单位 年{份,度} 学段 学年 内容";

/** What a text alone over some of the lanes says where it is the title of a table and heads none of them. */
export const TITLE_OVER_LANES = /表$|情况|统计$|清单|[。；]/;
