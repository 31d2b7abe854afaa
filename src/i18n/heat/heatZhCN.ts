/** What the pane says about the heat map as a picture; loads with it. */
export const heatZhCN = {
  summary: (indicators: number, counties: number, unmet: number, worst: readonly string[]) =>
    `${indicators} 项指标 × ${counties} 个县（市、区），未达标 ${unmet} 格` +
    (worst.length === 0
      ? "。"
      : `，最集中的是“${worst[0]}”${worst.length > 1 ? `等 ${worst.length} 项` : ""}。`),
  order:
    "县（市、区）从左到右按达成度从高到低排，指标后面的数字是未达标的县（市、区）数。点有颜色的格跳到表上。",
  drawing: (table: string) => `${table}：达标热力图`,
  scroll: "热力图，可以左右滚动",
  legend: "图例",
  statuses: {
    unmet: "未达标",
    zero: "零分",
    unknown: "看不懂",
    excluded: "不计",
    met: "达标",
    blank: "没有填",
  },
  cell: (county: string, indicator: string, status: string) => `${county}：${indicator}，${status}`,
  county: (county: string, rate: string) => `${county}，达成度 ${rate}`,
  indicator: "指标",
  count: "未达标",
  asTable: "用表格看",
  save: "存成图片",
  file: (table: string) => `达标热力图-${table}.png`,
  saved: (file: string) =>
    `已存成“${file}”，在浏览器的下载文件夹里。没有看到文件时，请用“清单”里的“达标热力图”写成工作表。`,
  notSaved: "图片画不出来，没有存。请用“清单”里的“达标热力图”写成工作表。",
};

export type HeatStrings = typeof heatZhCN;
