/** Notes that say nothing of the marks; some hold words of marks on purpose. */
export const OTHER_NOTES: readonly string[] = [
  "数据截止2024年12月31日。",
  "数据来源：各县（市、区）自评上报。",
  "本表由教育局督导室汇总。",
  "未达标的请在备注栏说明原因。",
  "指标解释见附件。",
  "以上数据未经省级复核。",
  "具体标准按照教督〔2017〕6号文件执行。",
  "达标率=达标项数÷总项数×100%。",
  "本表数据为阶段性数据，最终以省评估结果为准。",
  "各地要对照短板，抓紧整改。",
  "请于每月5日前报送。",
];

/** Lines that stand between the title and the header. */
export const CAPTION_LINES: readonly string[] = [
  "填报单位：市教育局",
  "填报时间：2024年12月",
  "单位：项",
  "（2024年12月）",
  "统计时间：2024年第四季度",
  "填报单位（盖章）：        填报日期：    年  月  日",
];
