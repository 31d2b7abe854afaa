/** What headings of statistics say of the figures that can stand under them. */
export const RANGES = {
  /** May lie below zero. */
  change: "增 减 差 缺口 余缺 变化 变动 盈亏 净",
  /** Shares that may lie over 100: plans are overfulfilled. */
  openShare: "增长 增幅 增速 提高 同比 环比 完成率 进度 达成 执行率 倍",
  /** Shares that may lie a little over 100: they count pupils of other ages. */
  grossShare: "毛入",
  share: "% ％ 百分 率 占比 比例 比重",
  count: "数 人 生 师 班 校 园 所 个 学位 投资 面积 项目",
} as const;
