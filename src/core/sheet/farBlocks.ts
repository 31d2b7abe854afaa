import type { Area } from "../area/area";
import { COLUMNS } from "../area/onSheet";

/** Blank columns that no table has between its own; what lies behind them belongs to something else. */
const WIDE_GAP = 30;
/** Cells of a rectangle that may all be looked at, whatever is in it. */
const FEW = 4_000_000;
/** Cells of a rectangle, for each that is filled, from which on it is cut: a hundred filled cells are worth 6,400. */
const SPARSE = 64;
/** Cuts one inside the other after which parts are halved, so that nobody can have them peeled cell by cell. */
const DEEP = 40;

/** A rectangle of filled cells and how many they are. */
export interface Block {
  area: Area;
  cells: number;
}

/** A block, or a rectangle cut across: where each part begins, and the parts. */
export type Blocks = Block | Cut;

interface Cut {
  byRow: boolean;
  starts: readonly number[];
  parts: readonly Blocks[];
}

/**
 * The filled cells of a sheet in rectangles, none over another: so that whoever looks at all cells of each has looked at
 * little more than the filled ones. A sheet as people make them is one rectangle; a stray value at XFD1048576 is another.
 * `keys` are the filled cells by `cellKey`, in reading order, at least one.
 */
export function farBlocks(keys: Float64Array): Blocks {
  const box = boxOf(keys);
  return cut(keys, sizeOf(box) > Math.max(FEW, SPARSE * keys.length), 0);
}

/** The block that a filled cell is in. */
export function blockAt(blocks: Blocks, row: number, column: number): Block {
  let block = blocks;
  while ("parts" in block) {
    const { byRow, starts, parts } = block;
    const part = parts[partOf(starts, byRow ? row : column)];
    if (part === undefined) throw new Error("a cut without parts");
    block = part;
  }
  return block;
}

/** All blocks, from the top down, then from left to right. */
export function allBlocks(blocks: Blocks): Block[] {
  const found: Block[] = [];
  const waiting = [blocks];
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop())
    if ("parts" in block) for (const part of block.parts) waiting.push(part);
    else found.push(block);
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function cut(keys: Float64Array, sparse: boolean, depth: number): Blocks {
  const box = boxOf(keys);
  const columns = columnsOf(keys, box);
  const apart = startsAfter(columns, WIDE_GAP);
  if (apart.length > 1) return cutAt(keys, false, apart, sparse, depth);
  if (!sparse || sizeOf(box) <= SPARSE * keys.length) return { area: box, cells: keys.length };
  const rows = rowsOf(keys);
  const widest = { row: widestGap(rows), column: widestGap(columns) };
  const byRow = widest.row === widest.column ? rows.length > 1 : widest.row > widest.column;
  const lines = byRow ? rows : columns;
  const gap = Math.max(widest.row, widest.column);
  const starts =
    gap === 0 || depth > DEEP
      ? [lines[0] ?? 0, lines[lines.length >> 1] ?? 0]
      : startsAfter(lines, Math.ceil(gap / 2));
  return cutAt(keys, byRow, starts, sparse, depth);
}

function cutAt(
  keys: Float64Array,
  byRow: boolean,
  starts: readonly number[],
  sparse: boolean,
  depth: number
): Cut {
  const numbers = new Uint32Array(starts.length);
  const part = (key: number) => partOf(starts, byRow ? Math.floor(key / COLUMNS) : key % COLUMNS);
  for (const key of keys) numbers[part(key)] = (numbers[part(key)] ?? 0) + 1;
  const parts = Array.from(numbers, (count) => new Float64Array(count));
  numbers.fill(0);
  for (const key of keys) {
    const k = part(key);
    const at = numbers[k] ?? 0;
    const into = parts[k];
    if (into) into[at] = key;
    numbers[k] = at + 1;
  }
  return { byRow, starts, parts: parts.map((own) => cut(own, sparse, depth + 1)) };
}

/** Which part a line or lane is in: the last that begins there or before. */
function partOf(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function boxOf(keys: Float64Array): Area {
  let left = COLUMNS;
  let right = 0;
  for (const key of keys) {
    const column = key % COLUMNS;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  const row = (key = 0) => Math.floor(key / COLUMNS);
  return { top: row(keys[0]), left, bottom: row(keys[keys.length - 1]), right };
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The rows that hold cells, in order. */
function rowsOf(keys: Float64Array): number[] {
  const rows: number[] = [];
  for (const key of keys) {
    const row = Math.floor(key / COLUMNS);
    if (rows[rows.length - 1] !== row) rows.push(row);
  }
  return rows;
}

/** The columns that hold cells, in order. */
function columnsOf(keys: Float64Array, { left, right }: Area): number[] {
  const filled = new Uint8Array(right - left + 1);
  for (const key of keys) filled[(key % COLUMNS) - left] = 1;
  const columns: number[] = [];
  filled.forEach((is, k) => {
    if (is === 1) columns.push(left + k);
  });
  return columns;
}

function widestGap(lines: readonly number[]): number {
  let [widest, before] = [0, Infinity];
  for (const line of lines) {
    widest = Math.max(widest, line - before - 1);
    before = line;
  }
  return widest;
}

/** Where parts begin when lines are parted by so many blank ones, the first of all included. */
function startsAfter(lines: readonly number[], gap: number): number[] {
  return lines.filter((line, k) => k === 0 || line - (lines[k - 1] ?? 0) - 1 >= gap);
}
