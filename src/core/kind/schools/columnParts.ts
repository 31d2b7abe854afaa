import type { Column } from "./columns";

/**
 * The columns of each of several tables side by side in one frame: every one begins with its own column of names, the one
 * that numbers its lines before it. One part with all columns unless each of several is `complete`.
 */
export function columnParts(
  columns: readonly Column[],
  complete: (part: readonly Column[]) => boolean
): Column[][] {
  const names = columns.filter(({ role }) => role === "name");
  if (names.length < 2) return [[...columns]];
  const parts: Column[][] = names.map(() => []);
  const byLane = new Map(columns.map((column) => [column.lane, column]));
  // What stands before the first column of names is the first part's.
  const starts = names.slice(1).map(({ lane }) => {
    let start = lane;
    while (byLane.get(start - 1)?.role === "serial") start--;
    return start;
  });
  for (const column of columns)
    parts[starts.filter((start) => start <= column.lane).length]?.push(column);
  return parts.every(complete) ? parts : [[...columns]];
}
