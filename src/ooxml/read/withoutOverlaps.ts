import type { Area } from "../../core/area/area";

/**
 * The areas of which none lies over another, and those left out for it: of two that overlap the upper one stays, of two
 * that begin in one row the one listed first. A sheet cannot hold overlapping merged areas, a file can, and thousands over
 * one another would cost a program as much as thousands of sheets. The time grows with the number of areas, not with their
 * size: they are looked at from the top down, and those that reach so far are kept by column.
 */
export function withoutOverlaps(areas: readonly Area[]): { kept: Area[]; dropped: Area[] } {
  const dropped = new Set<Area>();
  const byTop = [...areas].sort((a, b) => a.top - b.top);
  /** In order of columns, none over the columns of another. */
  const open: Area[] = [];
  for (const area of byTop) {
    const from = firstReaching(open, area.left);
    let until = from;
    let other = open[until];
    while (other !== undefined && other.left <= area.right && other.bottom < area.top)
      other = open[++until];
    const isFree = other === undefined || other.left > area.right;
    // Those that end above are done with, whether or not this one takes their place.
    open.splice(from, until - from, ...(isFree ? [area] : []));
    if (!isFree) dropped.add(area);
  }
  return {
    kept: areas.filter((area) => !dropped.has(area)),
    dropped: areas.filter((area) => dropped.has(area)),
  };
}

/** Position of the first area whose right end lies at the column or behind it. */
function firstReaching(open: readonly Area[], column: number): number {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.right ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
