/** Why a workbook cannot be read: what is wrong, then what to do. One line each; the file is named by the caller. */
export const problems = {
  missing: "找不到文件：请检查文件名和文件夹是否写对。",
  directory: "这是文件夹，不是文件：请写出其中的文件，例如 文件夹/*.xlsx。",
  lockFile: "这是 Excel 打开文件时留下的临时文件，不是工作簿：不用检查它。",
  special: "这不是普通文件：请先保存成文件再检查。",
  denied: "没有权限读取：请检查文件权限，或复制到自己的文件夹后再检查。",
  locked: "文件正被占用：请在 Excel 中关闭后再检查。",
  unreadable: "文件读不出来：请检查磁盘或网络，复制到本机后再检查。",
  empty: "文件是空的（0 字节）：请重新保存或重新下载后再检查。",
  tooLarge: "文件过大（展开后超出上限）：请删去多余的空白行列和无关的工作表后另存，再检查。",
  tooManyCells: "单元格过多（超过 500 万个有内容的单元格）：请只留下要检查的工作表，另存后再检查。",
  truncated: "文件不完整（可能没有下载完）：请重新下载或重新保存后再检查。",
  damaged: "文件已损坏：请用 Excel 打开并修复，另存后再检查。",
  password: "文件有密码：请在 Excel 中取消密码后另存，再检查。",
  word: "这是 Word 文档，不是工作簿：请把其中的表格复制到 Excel，存为 .xlsx 再检查。",
  powerpoint:
    "这是 PowerPoint 演示文稿，不是工作簿：请把其中的表格复制到 Excel，存为 .xlsx 再检查。",
  archive: "这是压缩包，里面没有工作簿内容：请先解压，再检查其中的 Excel 文件。",
  otherArchive: "这是压缩包（RAR 或 7z）：请先解压，再检查其中的 Excel 文件。",
  openDocument: "这是 OpenDocument 表格：请用 Excel 或 WPS 打开后另存为 .xlsx，再检查。",
  html: "这其实是网页（HTML），不是工作簿：请用 Excel 打开后另存为 .xlsx，再检查。",
  mht: "这其实是网页存档（MHT），不是工作簿：请用 Excel 打开后另存为 .xlsx，再检查。",
  rtf: "这其实是 RTF 文档，不是工作簿：请把其中的表格复制到 Excel，存为 .xlsx 再检查。",
  xml: "这其实是 XML 文本，不是工作簿：请用 Excel 打开后另存为 .xlsx，再检查。",
  text: "这其实是纯文本（如 CSV），不是工作簿：请用 Excel 打开后另存为 .xlsx，再检查。",
  pdf: "这其实是 PDF，不是工作簿：请取得原来的 Excel 文件再检查。",
  picture: "这其实是图片，不是工作簿：请取得原来的 Excel 文件再检查。",
  oldFormat: "这是旧格式的工作簿（.xls 或 .xlsb）：请用 Excel 打开后另存为 .xlsx，再选它。",
  noWorksheet: "文件里没有工作表（只有图表）：请确认是不是要检查的文件。",
  unknown: "认不出的文件格式：请用 Excel 打开后另存为 .xlsx，再检查。",
} satisfies Record<string, string>;

export type Problem = keyof typeof problems;
