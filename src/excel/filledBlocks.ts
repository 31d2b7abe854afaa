/** A rectangle of cells on a sheet; none has no rows. */
export interface Block {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

export const NO_BLOCK: Block = { top: 0, left: 0, rows: 0, columns: 0 };

/** Where a range lies, once it is loaded; no rows for one that there is not. */
export function blockOf(range: Excel.Range): Block {
  if (range.isNullObject) return NO_BLOCK;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

export function sizeOf({ rows, columns }: Block): number {
  return rows * columns;
}

/**
 * The used ranges of sheets, `used[k]` that of `sheets[k]`, in pieces of at most so many cells that hold all values, from the
 * top down and left to right. A piece that is too large is halved, and Excel is asked what of each half is used: a single
 * value in the last corner of a sheet costs a few syncs, as many as the size can be halved, not the 350,000 of all rows.
 */
export async function filledBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  used: readonly Block[],
  most: number
): Promise<Block[][]> {
  const filled: Block[][] = used.map(() => []);
  /** One sync for all pieces that are too large. */
  async function next(pieces: readonly (readonly [number, Block])[]): Promise<void> {
    for (const [sheet, block] of pieces)
      if (block.rows > 0 && sizeOf(block) <= most) filled[sheet]?.push(block);
    const asked = pieces
      .filter(([, block]) => sizeOf(block) > most)
      .flatMap(([sheet, block]) =>
        halves(block).flatMap(({ top, left, rows, columns }) => {
          const half = sheets[sheet]?.getRangeByIndexes(top, left, rows, columns);
          const range = half?.getUsedRangeOrNullObject(true);
          range?.load("rowIndex,columnIndex,rowCount,columnCount");
          return range === undefined ? [] : [[sheet, range] as const];
        })
      );
    if (asked.length === 0) return;
    await context.sync();
    return next(asked.map(([sheet, range]) => [sheet, blockOf(range)] as const));
  }
  await next(used.map((block, sheet) => [sheet, block] as const));
  return filled.map((blocks) => blocks.sort((a, b) => a.top - b.top || a.left - b.left));
}

/** Across the longer side. */
export function halves({ top, left, rows, columns }: Block): Block[] {
  if (rows >= columns) {
    const first = Math.ceil(rows / 2);
    return [
      { top, left, rows: first, columns },
      { top: top + first, left, rows: rows - first, columns },
    ];
  }
  const first = Math.ceil(columns / 2);
  return [
    { top, left, rows, columns: first },
    { top, left: left + first, rows, columns: columns - first },
  ];
}
