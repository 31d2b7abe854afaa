import type { Area } from "../area/area";
import { cellKey } from "./cellKey";
import { allBlocks, blockAt, type Block, type Blocks, farBlocks } from "./farBlocks";
import { Sheet, type SheetContents, type SheetText } from "./sheet";

/** What was read of a sheet. */
interface ReadCells {
  name: string;
  used: Area;
  contents: SheetContents;
  merges: readonly Area[];
  texts: readonly SheetText[];
  errors: readonly { row: number; column: number; code: string }[];
  hasNumbers: boolean;
}

/** Filled cells that a table needs at least: a heading, a label, and a value under each. */
const LEAST = 4;
/** Columns that a sheet may be wide without being looked through for gaps. */
const NARROW = 30;
/** Cells of the used part that may be looked at whatever is in them. */
const SMALL = 100_000;
/** Places of rows, blank ones too, that may be looked at where they are wider. */
const PLACES = 4_000_000;

/** A sheet of what was read, in blocks where its filled cells lie far apart. */
export function sheetOfBlocks(read: ReadCells): Sheet {
  const { name, used, contents, merges, texts, errors, hasNumbers } = read;
  const whole = wholePart(used, contents);
  const keys = whole === null ? filledKeys(contents) : new Float64Array();
  const blocks: Blocks =
    keys.length === 0 ? { area: whole ?? used, cells: contents.ids.length } : farBlocks(keys);
  if (!("parts" in blocks)) {
    const byRow = mergesByRow(merges, blocks.area);
    return new Sheet(name, blocks.area, contents, byRow, texts, errors, hasNumbers);
  }
  const textsOf = grouped(texts, ({ row, column }) => blockAt(blocks, row, column));
  const errorsOf = grouped(errors, ({ row, column }) => blockAt(blocks, row, column));
  // A merged area shows what its first cell holds, and that lies in one block.
  const filled = new Set(keys);
  const mergesOf = grouped(
    merges.filter((area) => filled.has(cellKey(area.top, area.left))),
    (area) => blockAt(blocks, area.top, area.left)
  );
  const all = new Map<number, Area[]>();
  const parts = allBlocks(blocks).flatMap((block) => {
    const own = mergesByRow(mergesOf.get(block) ?? [], block.area);
    for (const [row, areas] of own) all.set(row, [...(all.get(row) ?? []), ...areas]);
    if (block.cells < LEAST) return [];
    return [
      new Sheet(
        name,
        block.area,
        contents,
        own,
        textsOf.get(block) ?? [],
        errorsOf.get(block) ?? [],
        hasNumbers
      ),
    ];
  });
  return new Sheet(name, used, contents, all, texts, errors, hasNumbers, parts);
}

/**
 * The rectangle of filled cells where it is plain at first sight that it is one block: it is small, or its first rows
 * leave no wide gap between its columns. Null where it has to be looked through. `used` itself for a sheet without any.
 */
function wholePart(used: Area, { top, left, ids, starts, far }: SheetContents): Area | null {
  const width = used.right - used.left + 1;
  if (width <= NARROW && width * (used.bottom - used.top + 1) <= SMALL) return used;
  if (far.size > 0 || width * (used.bottom - used.top + 1) > PLACES) return null;
  const filled = new Uint8Array(width);
  let [first, last, blank] = [-1, -1, width];
  for (let r = 0; r + 1 < starts.length; r++) {
    const start = starts[r] ?? 0;
    const length = (starts[r + 1] ?? 0) - start;
    let any = false;
    for (let k = 0; k < length && !(any && blank === 0); k++) {
      if (ids[start + k] === 0) continue;
      any = true;
      if (filled[k] === 0) blank--;
      filled[k] = 1;
    }
    if (any) last = r;
    if (any && first < 0) first = r;
  }
  if (first < 0) return used;
  const right = filled.lastIndexOf(1);
  let before = filled.indexOf(1);
  const area = { top: top + first, left: left + before, bottom: top + last, right: left + right };
  for (let k = before; k <= right; k++) {
    if (filled[k] === 0) continue;
    if (k - before > NARROW) return null;
    before = k;
  }
  return area;
}

/** The filled cells by `cellKey`, in reading order. */
function filledKeys({ top, left, ids, starts, far }: SheetContents): Float64Array {
  const keys = new Float64Array(ids.length + far.size);
  let count = 0;
  for (let r = 0; r + 1 < starts.length; r++) {
    const start = starts[r] ?? 0;
    const end = starts[r + 1] ?? 0;
    for (let at = start; at < end; at++)
      if (ids[at] !== 0) keys[count++] = cellKey(top + r, left + at - start);
  }
  for (const key of far.keys()) keys[count++] = key;
  const filled = keys.subarray(0, count);
  return far.size > 0 ? filled.sort() : filled;
}

/** Merged areas by row, cut to an area, so that a merge over a whole column costs nothing. */
function mergesByRow(merges: readonly Area[], within: Area): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.left > within.right || area.right < within.left) continue;
    const last = Math.min(area.bottom, within.bottom);
    for (let row = Math.max(area.top, within.top); row <= last; row++) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return byRow;
}

function grouped<T>(items: readonly T[], blockOf: (item: T) => Block): Map<Block, T[]> {
  const groups = new Map<Block, T[]>();
  for (const item of items) {
    const block = blockOf(item);
    const group = groups.get(block);
    if (group === undefined) groups.set(block, [item]);
    else group.push(item);
  }
  return groups;
}
