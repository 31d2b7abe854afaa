import type { Area } from "../core/area/area";
import { askForMerges, mergesOf, type CellsAsked } from "./askForCells";
import type { HostErrorKind } from "../i18n/zhCN";
import { supportsExcelApi, type Supports } from "./supportsExcelApi";
import { toHostError } from "./toHostError";

/** What was asked of sheets, with the merged areas of each: null without ExcelApi 1.13. */
interface WithMerges<T> {
  asked: T;
  merges: (Area[] | null)[];
}

/**
 * Sends what `send` queues, with the merged areas of the sheets in the same request. A sheet with more than 512 of them
 * makes Excel refuse all of it (Microsoft's reference of Range.getMergedAreasOrNullObject, which names no error code): then it
 * is sent again without, and the merged areas come in blocks. `kinds` are the failures that may mean this.
 */
export async function withMerges<T>(
  context: Excel.RequestContext,
  send: (merges: Supports<"1.13">) => Promise<T>,
  cellsOf: (asked: T) => readonly Pick<CellsAsked, "used" | "merged">[],
  kinds: readonly HostErrorKind[] = ["other"]
): Promise<WithMerges<T>> {
  const all = supportsExcelApi("1.13");
  try {
    const asked = await send(all);
    const merges = cellsOf(asked).map(({ merged }) =>
      merged === null || !all ? null : mergesOf(merged)
    );
    return { asked, merges };
  } catch (error) {
    if (!all || !kinds.includes(toHostError(error).kind)) throw error;
  }
  const asked = await send(false);
  const sizes = cellsOf(asked).map(({ used }) =>
    used.isNullObject ? null : used.load("rowIndex,columnIndex,rowCount,columnCount")
  );
  await context.sync();
  const merges: Area[][] = [];
  /** One sheet after the other: a request that is refused gives nothing at all. */
  async function next([used, ...rest]: readonly (Excel.Range | null)[]): Promise<void> {
    if (used === undefined) return;
    merges.push(used === null || !all ? [] : await mergesWithin(context, used));
    return next(rest);
  }
  await next(sizes);
  return { asked, merges };
}

/**
 * The merged areas whose first cell lies in a range, halved until Excel answers, one sync a piece. A single cell that is
 * still refused has none. Needs ExcelApi 1.13.
 */
async function mergesWithin(context: Excel.RequestContext, range: Excel.Range): Promise<Area[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const whole = { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
  const found = new Map<string, Area>();
  async function next([piece, ...rest]: readonly Piece[]): Promise<void> {
    if (piece === undefined) return;
    const { top, left, rows, columns } = piece;
    const merged = askForMerges(range.worksheet.getRangeByIndexes(top, left, rows, columns));
    try {
      await context.sync();
    } catch (error) {
      if (!["other", "tooLarge"].includes(toHostError(error).kind)) throw error;
      return next([...halves(piece), ...rest]);
    }
    for (const area of mergesOf(merged)) found.set(`${area.top}:${area.left}`, area);
    return next(rest);
  }
  await next([whole]);
  return [...found.values()];
}

interface Piece {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** By rows, one row by columns; nothing of a single cell. */
function halves({ top, left, rows, columns }: Piece): Piece[] {
  if (rows > 1) {
    const first = Math.ceil(rows / 2);
    return [
      { top, left, rows: first, columns },
      { top: top + first, left, rows: rows - first, columns },
    ];
  }
  if (columns === 1) return [];
  const first = Math.ceil(columns / 2);
  return [
    { top, left, rows, columns: first },
    { top, left: left + first, rows, columns: columns - first },
  ];
}
