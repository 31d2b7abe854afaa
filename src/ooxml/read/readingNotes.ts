import { fewOf } from "./fewOf";
import { gridNotes } from "./gridNotes";
import type { SheetOddities } from "./sheetOddities";
import type { XlsxContent } from "./xlsxContent";

/** What to tell of a file that was read, one sentence each, and how many of its formulas have no result. */
export interface ReadingNotes {
  warnings: string[];
  uncalculated: number;
}

/** All that the user must know of a file before trusting what is said about it; [] when there is nothing to say. */
export function readingNotes(content: XlsxContent): ReadingNotes {
  const { grids, otherSheets, withoutStyles, mayBeStale } = content;
  const warnings = gridNotes(grids);
  const stale = "文件要求打开时重新计算，公式的结果可能是旧的：请先在 Excel 中打开并保存，再检查。";
  const bare = "文件缺少格式信息，不知道数字显示几位小数：请先在 Excel 中打开并保存，再检查。";
  if (mayBeStale) warnings.push(stale);
  if (withoutStyles) warnings.push(bare);
  warnings.push(...oddityNotes(content));
  if (otherSheets.length > 0) {
    const names = fewOf(otherSheets.map((name) => `“${name}”`));
    warnings.push(`${otherSheets.length} 张宏表或对话框没有读入：${names}。`);
  }
  const areas = grids.flatMap(({ uncalculated = [] }) => uncalculated);
  const size = ({ top, left, bottom, right }: (typeof areas)[number]) =>
    (bottom - top + 1) * (right - left + 1);
  return { warnings, uncalculated: areas.reduce((sum, area) => sum + size(area), 0) };
}

function oddityNotes({ grids, oddities }: XlsxContent): string[] {
  const kind = (
    told: (count: number, where: string) => string,
    of: (found: SheetOddities) => { count: number; first: readonly string[] }
  ): string[] => {
    const count = oddities.reduce((sum, found) => sum + of(found).count, 0);
    const where = oddities.flatMap((found, k) =>
      of(found).first.map((address) => `“${grids[k]?.sheet ?? ""}”${address}`)
    );
    return count === 0 ? [] : [told(count, fewOf(where, count))];
  };
  return [
    ...kind(
      (count, where) => `${count} 个单元格写的不是数，按文字读入，请改正后再检查：${where}。`,
      ({ noValues: { count, first } }) => ({
        count,
        first: first.map(({ cell, text }) => `${cell}（${shortened(text)}）`),
      })
    ),
    ...kind(
      (count, where) =>
        `${count} 个单元格在文件里写了两次，内容不同，按后一次读入，请核对：${where}。`,
      ({ twice }) => twice
    ),
    ...kind(
      (count, where) =>
        `${count} 处合并单元格与别处重叠，已略去，请先在 Excel 中打开并保存，再检查：${where}。`,
      ({ overlappingMerges }) => overlappingMerges
    ),
    ...kind(
      (count, where) => `${count} 个单元格上有几个复选框，没有读入，请核对：${where}。`,
      ({ checkBoxes }) => checkBoxes
    ),
  ];
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
