import type { XmlElement } from "./xmlChildren";

/**
 * Offset at which a new element may stand among its future siblings: after the last one that must or may come
 * before it, `start` when there is none. Elements that are not in the order (mc:AlternateContent) say nothing.
 */
export function insertionPoint(
  siblings: readonly XmlElement[],
  order: readonly string[],
  name: string,
  start: number
): number {
  const rank = order.indexOf(name);
  let point = start;
  for (const { local, end } of siblings) {
    const other = order.indexOf(local);
    if (other >= 0 && other <= rank) point = end;
  }
  return point;
}
