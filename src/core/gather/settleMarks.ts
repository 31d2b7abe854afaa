import { normalForm } from "../cell/normalForm";
import { CONVENTIONAL_MARKS } from "../mark/conventionalMarks";
import type { MarkStatus } from "../mark/markStatus";
import type { GatheredCell, GatheredList } from "./gathering";
import { usualMarks } from "./usualMarks";

/** Marks that mean one thing each. */
export interface SettledMarks {
  cells: GatheredCell[][];
  legend: GatheredList["legend"];
  /** Marks that were written with the usual ones because their meanings differ. */
  rewritten: string[];
}

/**
 * Keeps the marks as returned where each means one thing in all files. Where one means two, every cell with that mark gets
 * the usual mark of its meaning, and where a usual mark itself is used for something else, that too. Rows of items that do
 * not count say nothing about marks: a √ there is still a √.
 */
export function settleMarks(
  cells: readonly (readonly GatheredCell[])[],
  items: readonly { excluded: boolean }[] = []
): SettledMarks {
  const typed = new Map<string, string>();
  const meanings = new Map<string, Set<MarkStatus>>();
  const rows = cells.map((row, k) =>
    row.flatMap((cell) => meaningOf(cell, items[k]?.excluded) ?? [])
  );
  for (const { key, text, status } of rows.flat()) {
    meanings.set(key, (meanings.get(key) ?? new Set()).add(status));
    if (!typed.has(key)) typed.set(key, text);
  }
  const torn = tornMarks(meanings);
  const settled = cells.map((row, k) =>
    row.map((cell): GatheredCell => {
      const meaning = meaningOf(cell, items[k]?.excluded);
      return meaning !== null && torn.has(meaning.key)
        ? { ...cell, value: usualMarks[meaning.status] }
        : cell;
    })
  );
  const legend = new Map<string, MarkStatus>();
  for (const [k, row] of settled.entries())
    for (const cell of row) {
      const meaning = meaningOf(cell, items[k]?.excluded);
      if (meaning !== null && !legend.has(meaning.key)) legend.set(meaning.key, meaning.status);
    }
  return {
    cells: settled,
    legend: [...legend].map(([key, status]) => ({
      mark: typed.get(key) ?? usualMarks[status],
      status,
    })),
    rewritten: [...torn].map((key) => typed.get(key) ?? key),
  };
}

/** What a cell says of its mark; null for blanks, unknown marks and marks of items that do not count. */
function meaningOf(
  { value, status }: GatheredCell,
  excluded = false
): { key: string; text: string; status: MarkStatus } | null {
  if (status === "blank" || status === "unknown" || value === null) return null;
  const text = String(value).trim();
  const key = normalForm(text);
  if (excluded && CONVENTIONAL_MARKS.get(key) !== "excluded") return null;
  return { key, text, status };
}

/** Marks of two meanings, and then the usual marks that somebody uses for something else: those are about to be written. */
function tornMarks(meanings: ReadonlyMap<string, ReadonlySet<MarkStatus>>): Set<string> {
  const torn = new Set([...meanings].flatMap(([key, { size }]) => (size > 1 ? [key] : [])));
  if (torn.size === 0) return torn;
  for (const [status, usual] of Object.entries(usualMarks)) {
    const key = normalForm(usual);
    if ([...(meanings.get(key) ?? [])].some((one) => one !== status)) torn.add(key);
  }
  return torn;
}
