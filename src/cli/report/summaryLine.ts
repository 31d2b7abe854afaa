import type { FileReport } from "../../core/finding/checkReport";

/**
 * One line over all files: read or not, tables, how many things are to be looked at (`causes`), sheets left alone. Where no table was
 * recognised nothing is said of what there is to look at: nothing was looked at.
 */
export function summaryLine(files: readonly FileReport[], causes: number): string {
  const unreadable = files.filter(({ error }) => error !== undefined).length;
  const tables = files.flatMap((file) => file.tables);
  const left = files.reduce((total, { unrecognised }) => total + unrecognised.length, 0);
  return [
    `共 ${files.length} 个文件${unreadable > 0 ? `（${unreadable} 个读不出）` : ""}`,
    `识别 ${tables.length} 张表`,
    ...(causes > 0 ? [`${causes} 处请核对`] : tables.length > 0 ? ["没有要核对的"] : []),
    ...(left > 0 ? [`${left} 张工作表未识别`] : []),
  ]
    .join("，")
    .concat("。");
}
