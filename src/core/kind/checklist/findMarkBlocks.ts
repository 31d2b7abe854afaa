import type { Area } from "../../area/area";
import { legendRowsOf } from "../../frame/notes";
import { isCounting } from "../../sheet/isCounting";
import type { Sheet, SheetCell } from "../../sheet/sheet";
import type { MarkReader } from "../../mark/markReader";
import { regionKind } from "../../region/regionKind";

/** Rows without a telling mark that a block may span: section headings, subtotals, rows of "-" only. */
const LONGEST_GAP = 4;

interface Cluster {
  top: number;
  bottom: number;
  rows: number;
  /** Number of telling marks by column of the sheet; columns without any are holes. */
  marks: number[];
}

/**
 * Finds the rectangles of a sheet that are filled with marks, top to bottom, then left to right.
 * Rows belong together while no header stands between them; columns while no column of labels does.
 * A sheet without telling marks gives [].
 */
export function findMarkBlocks(sheet: Sheet, marks: MarkReader): Area[] {
  return clusters(sheet, marks).flatMap((cluster) => splitByLabels(sheet, marks, cluster));
}

function clusters(sheet: Sheet, marks: MarkReader): Cluster[] {
  const { used } = sheet;
  const found: Cluster[] = [];
  let current: Cluster | undefined;
  const passedOver = new Set([...legendRowsOf(sheet), ...(marks.lenient ? indexRows(sheet) : [])]);
  for (let row = used.top; row <= used.bottom; row++) {
    if (passedOver.has(row)) continue;
    for (let column = used.left; column <= used.right; column++) {
      if (marks.read(sheet.at(row, column))?.telling !== true) continue;
      if (current === undefined || isApart(sheet, marks, current, row)) {
        current = { top: row, bottom: row, rows: 1, marks: [] };
        found.push(current);
      } else if (current.bottom !== row) {
        current.bottom = row;
        current.rows++;
      }
      current.marks[column] = (current.marks[column] ?? 0) + 1;
    }
  }
  return found;
}

/** Rows of numbers that only count the columns (甲 乙 1 2 3): their 1 is no mark. */
function indexRows(sheet: Sheet): number[] {
  const { used } = sheet;
  const rows: number[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const cells: SheetCell[] = [];
    for (let column = used.left; column <= used.right; column++) cells.push(sheet.at(row, column));
    if (isCounting(cells)) rows.push(row);
  }
  return rows;
}

/** Whether a row of marks begins a new cluster. */
function isApart(sheet: Sheet, marks: MarkReader, cluster: Cluster, row: number): boolean {
  const gap = row - cluster.bottom;
  return gap > LONGEST_GAP || (gap > 1 && headerBetween(sheet, marks, cluster, row));
}

/** Whether a new table begins between a cluster and `row`: a row of names over its columns that no total row is. */
function headerBetween(sheet: Sheet, marks: MarkReader, cluster: Cluster, row: number): boolean {
  const columns = Object.keys(cluster.marks).map(Number);
  for (let between = cluster.bottom + 1; between < row; between++) {
    const words = columns.flatMap((column) => {
      const cell = sheet.at(between, column);
      return cell.kind === "text" && marks.read(cell) === null && !/\d/.test(cell.key)
        ? [cell.key]
        : [];
    });
    if (words.length < columns.length * 0.6 || !areNames(words)) continue;
    if (isFresh(sheet, between)) return true;
    if (columns.length > 1 && !repeatsHeader(sheet, cluster, between, columns)) return true;
  }
  return false;
}

/** Whether words can head columns: all different, and places or more than a few characters; 待定 over and over is none. */
function areNames(words: readonly string[]): boolean {
  return (
    new Set(words).size === words.length &&
    words.some((word) => word.length >= 4 || regionKind(word) !== null)
  );
}

/** Whether the words are those that already stand over the cluster: a header printed again at a page break. */
function repeatsHeader(sheet: Sheet, cluster: Cluster, row: number, columns: number[]): boolean {
  const same = (above: number) =>
    columns.every((column) => {
      const [a, b] = [sheet.at(above, column), sheet.at(row, column)];
      return a.kind === b.kind && (a.kind !== "text" || b.kind !== "text" || a.key === b.key);
    });
  return [1, 2, 3, 4].some((up) => same(cluster.top - up));
}

/** Whether a header follows a blank row or a row of a single text (a new title), not the table's own rows. */
function isFresh(sheet: Sheet, header: number): boolean {
  let filled = 0;
  for (let column = sheet.used.left; column <= sheet.used.right; column++)
    if (sheet.at(header - 1, column).kind !== "blank") filled++;
  return filled <= 1;
}

function splitByLabels(sheet: Sheet, marks: MarkReader, cluster: Cluster): Area[] {
  const least = Math.max(1, Math.min(marks.lenient ? Infinity : 2, cluster.rows * 0.25));
  const columns = cluster.marks.flatMap((count, column) => (count >= least ? [column] : []));
  const areas: Area[] = [];
  for (const column of columns) {
    if (marks.lenient && isCounting(columnOf(sheet, cluster, column))) continue;
    const last = areas.at(-1);
    if (last !== undefined && !labelsBetween(sheet, marks, cluster, last.right, column))
      last.right = column;
    else areas.push({ top: cluster.top, left: column, bottom: cluster.bottom, right: column });
  }
  return areas.map((area) => trimmed(sheet, marks, area));
}

function columnOf(sheet: Sheet, cluster: Cluster, column: number): SheetCell[] {
  return Array.from({ length: cluster.bottom - cluster.top + 1 }, (_, k) =>
    sheet.at(cluster.top + k, column)
  );
}

/** An area without the rows at its ends that hold no mark: what stands beside it has more rows. */
function trimmed(sheet: Sheet, marks: MarkReader, area: Area): Area {
  const hasMark = (row: number) => {
    for (let column = area.left; column <= area.right; column++)
      if (marks.read(sheet.at(row, column))?.telling === true) return true;
    return false;
  };
  let { top, bottom } = area;
  while (top < bottom && !hasMark(top)) top++;
  while (bottom > top && !hasMark(bottom)) bottom--;
  return { ...area, top, bottom };
}

/**
 * Whether one of the columns strictly between two is a column of different words, as labels are: in half of the rows,
 * or in a few where a blank column sets the tables apart.
 */
function labelsBetween(
  sheet: Sheet,
  marks: MarkReader,
  cluster: Cluster,
  left: number,
  right: number
): boolean {
  let isApart = false;
  for (let column = left + 1; column < right; column++) {
    const words = new Set<string>();
    let filled = 0;
    for (const cell of columnOf(sheet, cluster, column)) {
      if (cell.id !== 0) filled++;
      if (cell.kind === "text" && isWord(cell.key) && marks.read(cell) === null)
        words.add(cell.key);
    }
    if (filled === 0) isApart = true;
    if (words.size >= 2 && (isApart || words.size >= cluster.rows * 0.5)) return true;
  }
  return false;
}

/** Whether a text is words, not a printed total ("70%", "（-9）70%"). */
function isWord(key: string): boolean {
  return key.length >= 2 && !/^[-+\d.,%()/]+$/.test(key);
}
