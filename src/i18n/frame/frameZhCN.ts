/** What the pane says in its first paint and while the rest of its sentences is on the way: the frame, in Chinese. */
export const frameZhCN = {
  /** Language tag. */
  language: "zh-CN",
  title: "教育达标与经费核对",
  refresh: "重新读取",
  loading: "正在打开…",
  stop: "停止",
  tabsLabel: "面板的各个部分",
  tabs: {
    overview: "总览",
    unmet: "未达标",
    funding: "经费",
    findings: "核对",
    tools: "工具",
    settings: "设置",
  },
  task: {
    read: "正在读取工作簿…",
    flag: "正在标注…",
    clear: "正在取消标注…",
    report: "正在生成清单…",
    formulas: "正在处理公式…",
    correct: "正在改正…",
    settings: "正在按您的更正重新识别…",
    gather: "正在读取各县的文件…",
    period: "正在读取上一期的文件…",
    selfTest: "正在自检…",
  },
  flags: {
    flag: "标注",
    flagRest: "补上标注",
    clear: "取消标注",
    about: "给未达标、得零分、有缺口、有疑问的单元格加上颜色；改正后颜色自动消失，您自己的格式不动",
    clearAbout: "去掉本加载项加的颜色，您自己的格式不动",
  },
  reports: {
    menu: "清单",
  },
  formulas: {
    menu: "公式",
  },
  failure: {
    title: "没有完成",
    crashed: "面板出了问题，没有改动您的工作簿。请点“重新读取”；仍不行请关闭面板再打开。",
    notLoaded:
      "面板的一部分没有下载到，没有改动您的工作簿。请检查网络，再试一次，或点右上角的“重新读取”；仍不行请关闭面板再打开。",
  },
  outside: {
    title: "请在 Excel 中打开",
    body: "这个页面是 Excel 的加载项，需要在 Excel 的侧边栏里使用。",
    steps: [
      "在 Excel 中打开您的工作簿；",
      "在“开始”选项卡上找到“达标与经费核对”，点“打开面板”；",
      "如果没有这个按钮，请联系管理员安装加载项。",
    ],
    offline:
      "如果您就是在 Excel 中看到这段话，请检查网络后重开面板：Excel 需要从微软的服务器取得 Office.js。",
  },
};

export type FrameStrings = typeof frameZhCN;
