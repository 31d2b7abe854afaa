import type { Area } from "../area/area";
import type { Sheet } from "../sheet/sheet";
import { lastLine, type Draft } from "./draft";

/** What of the sheet is no other table's, above, below and beside a table. */
export function limitOf(sheet: Sheet, draft: Draft, all: readonly Draft[]): Area {
  const limit = { ...sheet.used };
  const [first, last] = [draft.head[0] ?? 0, lastLine(draft)];
  for (const other of all) {
    if (other === draft) continue;
    const [top, bottom] = [other.head[0] ?? 0, lastLine(other)];
    const beside = top <= last && first <= bottom;
    if (beside && other.band.right < draft.band.left)
      limit.left = Math.max(limit.left, other.band.right + 1);
    else if (beside && other.band.left > draft.band.right)
      limit.right = Math.min(limit.right, other.band.left - 1);
    else if (bottom < first) limit.top = Math.max(limit.top, bottom + 1);
    else if (top > last) limit.bottom = Math.min(limit.bottom, top - 1);
  }
  return limit;
}
