import { problems, type Problem } from "../../ooxml/read/problems";
import type { ArgumentCount } from "../host/surroundings";
import type { Drawing } from "../host/xlsx/readDrawings";

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  "\t": "制表符",
  ",": "逗号",
  ";": "分号",
  "，": "中文逗号",
};

/** What the workbench's own page says, beside the add-in and the grid; Chinese is the source. */
const zhCN = {
  workbench: "工作台",
  about: "不装 Excel 也能试用：左边是表格，右边是加载项的面板。文件只在这台电脑上打开，不上传。",
  file: "文件",
  open: "打开",
  openTitle:
    "打开电脑上的表格：.xlsx、.xlsm、.xls、.xlsb、.et、.ods、.csv、.txt；也可以把文件拖到表格上。",
  save: "另存为",
  saveTitle: "把现在的工作簿连同标注、清单另存一份；没有改动过的内容与原文件完全一样。",
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
  tour: "三步上手",
  skip: "跳过",
  tourSteps: [
    "三步上手 1/3：点上方的“标注未达标”，没达标的格子会标上颜色。这是样例，怎么点都不要紧。",
    "三步上手 2/3：找一个标了颜色的 ※，改成 √（可以从别的格子复制），回车，颜色随即消失，右边的达成度跟着变。",
    "三步上手 3/3：点上方的“晾晒排名”，排名写在一张新工作表里，原来的表不动。",
    "三步都做过了。现在点“打开”，或者把您自己的表格拖进来；改完点“另存为”。",
  ],
  paneBorder: "面板宽度（左右方向键调整）",
  ribbon: "功能区",
  grid: "工作簿",
  drop: "松开鼠标，打开这个文件",
  loading: "正在打开工作簿……",
  unreadable: (name: string, problem: Problem | null) =>
    problem === null
      ? `“${name}”打不开：不是表格文件，或者文件已损坏、设有密码。请在 Excel 或 WPS 中打开后另存为 .xlsx，再试一次。`
      : `“${name}”打不开：${problems[problem].replaceAll("检查", "打开")}`,
  comma: "、",
  converted: (name: string) =>
    `“${name}”不是 .xlsx，已转换后打开：内容、公式、数字格式、合并单元格和列宽都在；字体和颜色、边框、批注、图表、图片、数据验证、条件格式、保护、打印设置和宏没有带过来。“另存为”得到的是新的 .xlsx，原文件不动。要全部保留，请先在 Excel 或 WPS 中另存为 .xlsx，再打开那一份。`,
  fromText: (name: string, encoding: string, delimiter: string | null) =>
    `“${name}”是文本，已按 ${encoding} 编码读成一张表（${delimiter === null ? "没有分隔符，每行一格" : `按${DELIMITER_NAMES[delimiter] ?? ""}分列`}）。以 0 开头的编码、超过 15 位的号码和日期都按文字保留。“另存为”得到的是新的 .xlsx，原文件不动。`,
  missing: (name: string) => `没有找到“${name}”。请检查网址中 file= 后面的文件名。`,
  leftOut: (what: string) => `已打开。有些内容这里显示不了，保存时会原样保留：${what}。`,
  commandFailed: (label: string) => `“${label}”没有完成。请重新打开页面再试一次。`,
  dismiss: "知道了",
  cancel: "取消",
  savedMark: "（核对）",
  unsavedMark: "有改动未保存",
  unsavedTitle: "有改动还没有保存",
  unsaved: (name: string, next: string) =>
    `“${name}”有改动还没有保存。打开“${next}”会丢掉这些改动。要保留，请先点“取消”，再点“另存为”。`,
  discard: "不保存，继续打开",
  notSaved: "没有存成。请再点一次“另存为”；还是不行，请把刚才的改动记下来，重新打开文件再试。",
  saveQuestion: "另存为",
  saveAnyway: "保存",
  functions: "工作簿里有 EDU 函数的公式，存成：",
  functionsNative: "普通公式或数值",
  functionsNativeNote: "没装加载项的同事、用 WPS 的同事都能看能算；算不出同样结果的存成数值。",
  functionsKept: "保留 EDU 函数",
  functionsKeptNote: "给装有加载项的 Excel 用；没有加载项时，这些单元格显示 #NAME?。",
  drawings: (count: number) => `${count} 个图片、图表或形状（表里用灰框标出位置）`,
  placeholder: ({ kind, name, written }: Drawing): readonly string[] => [
    `${{ chart: "图表", picture: "图片", shape: "形状" }[kind]}${name && `：${name}`}`,
    written
      ? "这里没有画出来；另存的文件里有，用 Excel 或 WPS 打开就能看到"
      : "网页版不显示，另存时原样保留",
  ],
  argumentCount: (name: string, { least, most }: ArgumentCount, given: number) =>
    given < least
      ? `${name} 的参数太少：${least === most ? `要 ${least} 个` : `至少要 ${least} 个`}，现在写了 ${given} 个。请补上后重新输入公式。`
      : `${name} 的参数太多：最多 ${most} 个，现在写了 ${given} 个。请去掉多余的，再重新输入公式。`,
  list: (cells: readonly string[], more: boolean) => cells.join("、") + (more ? " 等单元格" : ""),
  left: {
    protected: (sheet: string, cells: string) =>
      `“${sheet}”受保护，${cells} 的改动不会保存。要改，请先在 Excel 或 WPS 中撤销工作表保护。`,
    array: (sheet: string, cells: string) =>
      `“${sheet}”的 ${cells} 在一个数组公式的范围里，不能单独改，这处改动不会保存。请改数组公式本身。`,
    tableHeader: (sheet: string, cells: string) =>
      `“${sheet}”的 ${cells} 是“表格”的标题，这处改动不会保存。请在 Excel 或 WPS 中改标题。`,
    pivot: (sheet: string, cells: string) =>
      `“${sheet}”的 ${cells} 在数据透视表里，这处改动不会保存。请改它的来源数据，再在 Excel 或 WPS 中刷新。`,
  },
  moved: (sheet: string) =>
    `“${sheet}”插入、删除或移动过行列。单元格和标注会按现在的位置保存；图片、图表、批注、数据验证、打印区域仍在原来的位置，请保存后在 Excel 或 WPS 中核对。`,
  keepWork: "留存未保存的改动",
  keepWorkTitle:
    "把没保存的工作簿留存在这台电脑的浏览器里，浏览器或电脑意外关闭后可以接着做；不上传，保存以后即删去，最多留七天。取消勾选会立即删去已留存的。多人共用的电脑请取消勾选。",
  notKept:
    "浏览器不让留存未保存的改动（可能是无痕窗口，或者空间不足）。不影响使用，请记得随时“另存为”。",
  leftTitle: "上次有改动没有保存",
  leftWork: (name: string, when: string) => `“${name}”在${when}留存了一份，里面有没保存的改动。`,
  leftWhere: "它只在这台电脑的浏览器里。要接着做吗？",
  moment: (when: Date) =>
    `${when.getMonth() + 1}月${when.getDate()}日 ${when.getHours()}:${String(when.getMinutes()).padStart(2, "0")} `,
  goOn: "接着做",
  later: "以后再说",
  giveUp: "不要了，删去",
  newer:
    "网页版有更新。手头的活做完、保存以后，关掉所有打开着网页版的窗口，再打开就是新版，不影响文件。",
  fromFile:
    "网页版不能直接从文件夹里打开：浏览器不让这样打开的网页读取旁边的文件。请用管理员给的网址（http 或 https 开头）打开。",
  protectedSheet: (sheet: string) =>
    `“${sheet}”受保护，不能修改。要改，请先在 Excel 或 WPS 中撤销工作表保护，再到这里打开。`,
  protectedStructure:
    "这个工作簿的结构受保护，不能增加、删除、移动或重命名工作表。要改，请先在 Excel 或 WPS 中撤销工作簿保护。",
};

export type PageTexts = typeof zhCN;

const enUS: PageTexts = {
  workbench: "Workbench",
  about:
    "Try the add-in without Excel: the sheet on the left, the add-in's pane on the right. Files stay on this computer.",
  file: "File",
  open: "Open",
  openTitle:
    "Open a table of this computer: .xlsx, .xlsm, .xls, .xlsb, .et, .ods, .csv, .txt; or drag one onto the sheet.",
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
  tour: "Three steps",
  skip: "Skip",
  tourSteps: [
    "Step 1 of 3: choose “Flag unmet” above; cells that are not met get a colour. This is a sample: nothing can go wrong.",
    "Step 2 of 3: change a coloured ※ to √ (copy one from another cell) and press Enter: the colour goes, and the rate in the pane follows.",
    "Step 3 of 3: choose “Ranking” above; it is written to a new sheet and the others stay as they are.",
    "That is all. Now choose Open, or drag in a file of your own; Save as when you are done.",
  ],
  paneBorder: "Width of the pane (left and right arrow)",
  ribbon: "Ribbon",
  grid: "Workbook",
  drop: "Let go to open this file",
  loading: "Opening the workbook …",
  unreadable: (name) =>
    `“${name}” cannot be opened: it is no table, or it is damaged or has a password. Open it in Excel or WPS, save it as .xlsx and try again.`,
  comma: ", ",
  converted: (name) =>
    `“${name}” is no .xlsx and was converted: contents, formulas, number formats, merged cells and column widths are here; fonts and colours, borders, notes, charts, pictures, validation, conditional formats, protection, print settings and macros are not. Save as gives a new .xlsx and leaves the original alone. To keep everything save it as .xlsx in Excel or WPS first and open that.`,
  fromText: (name, encoding, delimiter) =>
    `“${name}” is text, read as one sheet (${encoding}, ${delimiter === null ? "one cell a line" : `columns divided by “${delimiter === "\t" ? "tab" : delimiter}”`}). Codes with leading zeros, numbers of more than 15 digits and dates stay text. Save as gives a new .xlsx and leaves the original alone.`,
  missing: (name) => `There is no “${name}”. Check the name after file= in the address.`,
  leftOut: (what) =>
    `Opened. Some of it cannot be shown here and is kept as it is when you save: ${what}. `,
  commandFailed: (label) => `“${label}” was not completed. Open the page again and try once more.`,
  dismiss: "OK",
  cancel: "Cancel",
  savedMark: " (checked)",
  unsavedMark: "unsaved changes",
  unsavedTitle: "There are unsaved changes",
  unsaved: (name, next) =>
    `“${name}” has changes that are not saved. Opening “${next}” discards them. To keep them choose Cancel, then Save as.`,
  discard: "Open without saving",
  notSaved:
    "It was not saved. Choose Save as once more; if that fails too, note down what you changed, open the file again and retry.",
  saveQuestion: "Save as",
  saveAnyway: "Save",
  functions: "There are formulas with EDU functions. Save them as:",
  functionsNative: "Ordinary formulas or values",
  functionsNativeNote:
    "For colleagues without the add-in or with WPS; what no formula gives alike becomes a value.",
  functionsKept: "EDU functions",
  functionsKeptNote: "For Excel with the add-in; without it these cells show #NAME?.",
  drawings: (count) =>
    count === 1
      ? "1 picture, chart or shape (a grey frame stands in its place)"
      : `${count} pictures, charts and shapes (grey frames stand in their places)`,
  placeholder: ({ kind, name, written }) => [
    `${{ chart: "Chart", picture: "Picture", shape: "Shape" }[kind]}${name && `: ${name}`}`,
    written
      ? "Not drawn here; it is in the saved file, for Excel or WPS to show"
      : "Not shown here, kept when you save",
  ],
  argumentCount: (name, { least, most }, given) =>
    given < least
      ? `Too few arguments for ${name}: it takes ${least === most ? least : `at least ${least}`}, and ${given === 1 ? "1 is" : `${given} are`} given. Add what is missing and enter the formula again.`
      : `Too many arguments for ${name}: it takes ${most} at most, and ${given} are given. Take the others out and enter the formula again.`,
  list: (cells, more) => cells.join(", ") + (more ? " and others" : ""),
  left: {
    protected: (sheet, cells) =>
      `“${sheet}” is protected: the change of ${cells} will not be saved. Unprotect the sheet in Excel or WPS first.`,
    array: (sheet, cells) =>
      `${cells} of “${sheet}” belongs to an array formula and cannot change alone: this will not be saved. Change the array formula itself.`,
    tableHeader: (sheet, cells) =>
      `${cells} of “${sheet}” is a heading of a table: this change will not be saved. Change the heading in Excel or WPS.`,
    pivot: (sheet, cells) =>
      `${cells} of “${sheet}” lies in a pivot table: this change will not be saved. Change its source and refresh it in Excel or WPS.`,
  },
  moved: (sheet) =>
    `Rows or columns of “${sheet}” were inserted, deleted or moved. Cells and flags are saved where they are now; pictures, charts, notes, validation and print areas stay where they were: check them in Excel or WPS.`,
  keepWork: "Keep unsaved work",
  keepWorkTitle:
    "A workbook with unsaved changes is kept in the browser of this computer, to go on with after a crash. Nothing is uploaded; it goes once you save, and after a week. Unticking deletes what is kept at once: do so on a shared computer.",
  notKept:
    "The browser does not let unsaved changes be kept (a private window, or no space). Everything else works; remember to save.",
  leftTitle: "Changes were not saved last time",
  leftWork: (name, when) => `“${name}” was kept on ${when} with changes that are not saved.`,
  leftWhere: "It lies in the browser of this computer only. Go on with it?",
  moment: (when) =>
    when.toLocaleString("en-GB", {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
    }),
  goOn: "Go on",
  later: "Later",
  giveUp: "Delete it",
  newer:
    "There is a newer edition. When you are done and have saved, close every window of it; the next one opened is the new one. Files are not affected.",
  fromFile:
    "The web edition does not work straight from a folder: browsers do not let such a page read the files beside it. Open the address (http or https) that your administrator gave you.",
  protectedSheet: (sheet) =>
    `“${sheet}” is protected and cannot be changed. Unprotect it in Excel or WPS first and open it here again.`,
  protectedStructure:
    "The structure of this workbook is protected: no sheet can be added, deleted, moved or renamed. Unprotect the workbook in Excel or WPS first.",
};

/** The sentences in a language of Office's. */
export function pageTexts(language: string): PageTexts {
  return language.startsWith("zh") ? zhCN : enUS;
}
