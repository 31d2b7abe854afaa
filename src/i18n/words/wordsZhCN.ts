/** What the pane says where a row or column of the sheet is explained; loads with those views. */
export const wordsZhCN = {
  what: {
    row: (label: string) => `“${label}”这一行是什么`,
    column: (label: string) => `“${label}”这一列是什么`,
  },
  choose: "请选择",
  senses: {
    unmet: "未达标（未完成）数",
    met: "达标（完成）数",
    rate: "达成度（达标率）",
    total: "合计",
    target: "指标值（全省平均等基准）",
    remark: "备注，不计算",
    region: "一个县（市、区）",
    indicator: "一项指标",
  },
  explained: (label: string, sense: string) => `“${label}”已当作：${sense}。`,
  own: "您解释过的行和列",
  meaningOf: (label: string) => `“${label}”当作什么`,
  drop: "去掉",
  dropOf: (label: string) => `去掉对“${label}”的解释`,
  dropped: (label: string) => `“${label}”已恢复自动识别。`,
};

export type WordStrings = typeof wordsZhCN;
