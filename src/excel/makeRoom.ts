import { bytesOf, MOST_BYTES } from "./keepText";

/** Whether a kept record is so long that it may not hold what is to come: from then on it is worth asking what may go. */
export function isNearlyFull(record: unknown): boolean {
  return typeof record === "string" && bytesOf(record) > MOST_BYTES / 2;
}

/**
 * The entries that the workbook is to keep, oldest first, without as many of the oldest of `idle` as must go for the record to
 * fit: those that nothing can be put back of any more. Others are never dropped; where they alone are too long `keepText`
 * refuses. `beside` are the bytes of what is kept with them.
 */
export function makeRoom<T>(
  entries: readonly T[],
  idle: ReadonlySet<T>,
  beside = 0
): { kept: T[]; forgotten: number } {
  const sizes = new Map(entries.map((entry) => [entry, bytesOf(JSON.stringify(entry)) + 1]));
  let size = [...sizes.values()].reduce((sum, one) => sum + one, 1 + beside);
  const kept = entries.filter((entry) => {
    if (size <= MOST_BYTES || !idle.has(entry)) return true;
    size -= sizes.get(entry) ?? 0;
    return false;
  });
  return { kept, forgotten: entries.length - kept.length };
}
