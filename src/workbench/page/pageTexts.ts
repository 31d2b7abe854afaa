/** What the workbench's own page says, beside the add-in and the grid; Chinese is the source. */
const zhCN = {
  workbench: "工作台",
  about: "不装 Excel 也能试用：左边是表格，右边是加载项的面板。文件只在这台电脑上打开，不上传。",
  file: "文件",
  open: "打开",
  openTitle: "打开电脑上的 .xlsx 文件；也可以把文件拖到表格上。",
  save: "另存为",
  saveTitle: "把现在的工作簿连同标注、清单存成一个 .xlsx 文件。",
  sample: "样例",
  sampleTitle: "重新打开样例：台州市教育局 2023 年达标情况表和经费测算表。",
  view: "显示",
  language: "语言",
  theme: "外观",
  light: "浅色",
  dark: "深色",
  close: "关闭",
  closePane: "关闭面板",
  pane: "面板",
  grid: "工作簿",
  drop: "松开鼠标，打开这个文件",
  loading: "正在打开工作簿……",
  unreadable: (name: string) =>
    `“${name}”打不开：不是 .xlsx 工作簿，或者文件已损坏、设有密码。请在 Excel 或 WPS 中打开后另存为 .xlsx，再试一次。`,
  missing: (name: string) => `没有找到“${name}”。请检查网址中 file= 后面的文件名。`,
  leftOut: (what: string) => `已打开，但有些内容工作台显示不了，保存时也不会带上：${what}。`,
  commandFailed: (label: string) => `“${label}”没有完成。请重新打开页面再试一次。`,
  dismiss: "知道了",
};

export type PageTexts = typeof zhCN;

const enUS: PageTexts = {
  workbench: "Workbench",
  about:
    "Try the add-in without Excel: the sheet on the left, the add-in's pane on the right. Files stay on this computer.",
  file: "File",
  open: "Open",
  openTitle: "Open an .xlsx file of this computer; or drag one onto the sheet.",
  save: "Save as",
  saveTitle: "Save the workbook as it is, with flags and reports, as an .xlsx file.",
  sample: "Sample",
  sampleTitle: "Open the sample again: Taizhou's checklists and funding tables of 2023.",
  view: "View",
  language: "Language",
  theme: "Look",
  light: "Light",
  dark: "Dark",
  close: "Close",
  closePane: "Close the pane",
  pane: "Pane",
  grid: "Workbook",
  drop: "Let go to open this file",
  loading: "Opening the workbook …",
  unreadable: (name) =>
    `“${name}” cannot be opened: it is no .xlsx workbook, or it is damaged or has a password. Open it in Excel or WPS, save it as .xlsx and try again.`,
  missing: (name) => `There is no “${name}”. Check the name after file= in the address.`,
  leftOut: (what) => `Opened, but the workbench cannot show everything, nor save it: ${what}.`,
  commandFailed: (label) => `“${label}” was not completed. Open the page again and try once more.`,
  dismiss: "OK",
};

/** The sentences in a language of Office's. */
export function pageTexts(language: string): PageTexts {
  return language.startsWith("zh") ? zhCN : enUS;
}
