import { isStillOurs, type ReplacedCell } from "./formulaRecord";

/**
 * The record with further entries. Where a formula of ours is replaced by another, what stood there before any of ours
 * is kept; where the user had written something since, that is.
 */
export function withReplaced(
  before: readonly ReplacedCell[],
  replaced: readonly ReplacedCell[]
): ReplacedCell[] {
  const entries = new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const entry of replaced) {
    const known = entries.get(keyOf(entry));
    const held = typeof entry.former === "string" ? entry.former.replace(/^'/, "") : entry.former;
    const wasOurs = known !== undefined && isStillOurs(held, known);
    entries.set(
      keyOf(entry),
      wasOurs ? { ...entry, former: known.former, format: known.format } : entry
    );
  }
  return [...entries.values()];
}

function keyOf({ sheet, cell }: ReplacedCell): string {
  return `${sheet}!${cell}`;
}
