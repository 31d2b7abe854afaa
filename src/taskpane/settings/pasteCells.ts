/**
 * A grid of typed texts with a block of cells, as Excel puts it on the clipboard (tabs and line breaks), laid over it from
 * a cell on; what would stand outside is dropped. null for a single cell, which the field takes by itself, unless
 * `single`.
 */
export function pasteCells(
  typed: readonly (readonly string[])[],
  text: string,
  row: number,
  column: number,
  single = false
): string[][] | null {
  const block = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  if (!single && block.length === 1 && block[0]?.length === 1) return null;
  return typed.map((cells, r) =>
    cells.map((cell, c) => block[r - row]?.[c - column]?.trim() ?? cell)
  );
}
