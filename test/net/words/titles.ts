/** What a checklist is about; the place and the year stand before it. */
export const CHECKLIST_TOPICS: readonly string[] = [
  "义务教育优质均衡发展县创建",
  "学前教育普及普惠县创建",
  "教育现代化发展水平监测",
  "教育现代化建设指标",
  "中小学校园安全工作",
  "教育督导评估",
  "对县级人民政府履行教育职责评价",
  "“双减”工作落实",
  "义务教育薄弱环节改善与能力提升",
  "教师队伍建设改革",
  "教育重点工作任务",
  "教育提质三年行动",
  "语言文字工作",
  "特殊教育发展提升行动",
];

/** How a checklist calls itself. */
export const CHECKLIST_FORMS: readonly string[] = [
  "达标情况表",
  "达标情况一览表",
  "工作进度表",
  "创建进度表",
  "情况统计表",
  "情况汇总表",
  "完成情况表",
  "监测情况",
  "自查自评表",
  "指标达成情况",
  "核查结果",
  "台账",
  "落实情况表",
];

export const SHEET_NAMES: readonly string[] = [
  "Sheet1",
  "附件1",
  "附件2",
  "达标情况",
  "汇总",
  "进度",
  "2024年",
  "一览表",
  "监测",
  "表1",
];
