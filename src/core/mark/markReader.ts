import type { CellValue } from "../cell/cellValue";
import { readMark, type MarkMeaning } from "./readMark";
import type { Legend } from "./readLegend";

/** Reads cells as marks under one legend. */
export interface MarkReader {
  /** Whether plain digits, dashes and 是 / 否 count as telling too. */
  lenient: boolean;
  /** Meaning of the mark in a cell; null for blanks and for anything that is no known mark. */
  meaning(cell: CellValue): MarkMeaning | null;
  /** True for marks that show by themselves that a table is a checklist: √, ※, 达标 …; not for "-", "/", 0, 1. */
  telling(cell: CellValue): boolean;
}

const COMMON = /^(?:[-/*01]|——|TRUE|FALSE|是|否|完成|符合|不计|不适用)$/;

/**
 * A reader of marks. Signs that stand in ordinary tables too ("-" for nothing, 0 and 1 as counts, 是, 否) tell
 * of a checklist only where the legend explains them, or with `lenient`, for sheets whose words speak of 达标.
 */
export function markReader(legend: Legend, lenient: boolean): MarkReader {
  const meanings = new Map<string, MarkMeaning | null>();
  const ofKey = (key: string) => {
    const known = meanings.get(key);
    if (known !== undefined) return known;
    const meaning = readMark(key, legend);
    meanings.set(key, meaning);
    return meaning;
  };
  return {
    lenient,
    meaning: (cell) => (cell.kind === "blank" ? null : ofKey(markKey(cell))),
    telling(cell) {
      if (cell.kind === "blank") return false;
      const key = markKey(cell);
      if (key.length > 6 || ofKey(key) === null) return false;
      return lenient || legend.meanings.has(key) || !COMMON.test(key);
    },
  };
}

/** Normal form of what a cell shows as a mark; '' for a blank and for a number that is not a whole digit. */
export function markKey(cell: CellValue): string {
  if (cell.kind === "text") return cell.key;
  return cell.kind === "number" && !cell.number.percent ? String(cell.number.value) : "";
}
