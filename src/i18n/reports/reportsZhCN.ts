/** What is said when reports are written: loaded with what writes them. */
export const reportsZhCN = {
  nothing: {
    unmet: "没有找到达标情况表，没有新建工作表。",
    ranking: "没有找到达标情况表，没有新建工作表。",
    heat: "没有找到达标情况表，没有新建工作表。",
    findings: "没有找到认识的表，没有新建工作表。",
    funding: "没有找到印有应增经费（或可算出）的经费表，没有新建工作表。",
    notices: "没有哪个县（市、区）有要整改的事项，没有新建工作表。",
  },
  papers: {
    nothing: {
      notices: "没有哪个县（市、区）有要整改的事项，没有生成。",
      analysis: "没有找到能写成报告的表，没有生成。",
    },
    files: {
      notices: (date: string) => `整改通知单-${date}.docx`,
      analysis: (date: string) => `教育指标分析报告-${date}.docx`,
    },
    saved: (file: string) => `已存成“${file}”，在浏览器的下载文件夹里。`,
    /** What else there is where no file came. */
    instead: {
      notices: "没有看到文件时，请用“整改通知单”写成工作表。",
      analysis: "没有看到文件时，请用“复制分析报告”再粘贴到 Word。",
    },
    copied: "分析报告已复制，请到 Word 或邮件里粘贴。",
    notCopied: "Excel 不让加载项使用剪贴板，没有复制。请改用“分析报告（Word）”。",
  },
  table: {
    copied: (rows: number) => `表格已复制（${rows} 行），可以粘贴到 Excel、Word 或邮件里。`,
    notCopied: "Excel 不让加载项使用剪贴板，没有复制。请用“清单”写到工作表，再从那里复制。",
  },
  /** Names of sheets in a sentence: all of a few, the first of many with their number. */
  sheets: (names: readonly string[], most: number) =>
    names.length <= most
      ? `“${names.join("”“")}”`
      : `“${names.slice(0, most).join("”“")}”等 ${names.length} 张`,
  written: (sheets: string) => `已写到新工作表${sheets}并打开。不需要时删除即可。`,
  renewed: (sheets: string) => `已更新${sheets}。`,
  renew: {
    /** What stands in the way of nothing: the sheets that hold earlier reports. */
    about: (sheets: string, dates: string, isOne: boolean) =>
      `${sheets}是加载项${dates}写的。“更新”把${isOne ? "它" : "它们"}换成现在的内容，表名和位置不变，自己调的格式、加的图表会去掉；“另写一张”不动${isOne ? "它" : "它们"}。`,
    unchanged: "写完以后没有人改过其中的内容。",
    changed: (cells: number) =>
      `写完以后有 ${cells} 格改过，“更新”会换掉。要留的话，请“另写一张”，或先复制出来。`,
    beside: (sheets: string) => `以前没有写过、这次新写的：${sheets}。`,
    another: "另写一张",
  },
};

export type ReportStrings = typeof reportsZhCN;
