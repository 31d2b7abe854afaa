import type { CellValue } from "../cell/cellValue";
import { expand } from "../lexicon/expand";
import { COMMON_MARKS } from "../lexicon/zh/marks";
import type { SheetCell } from "../sheet/sheet";
import { isBlocked, type Legend } from "./legend";
import type { MarkStatus } from "./markStatus";
import { longestMark } from "./longestMark";
import { readMark, readRemarked, type MarkMeaning } from "./readMark";

export interface MarkReading extends Pick<MarkMeaning, "source" | "remark"> {
  /** "unknown" for a mark that the notes do not settle: it is a mark, but it is not counted. */
  status: MarkStatus | "unknown";
  /** True for marks that show by themselves that a table is a checklist: √, ※, 达标 …; not for "-", "/", 0, 1. */
  telling: boolean;
  /** The mark without its remark, in normal form. */
  mark: string;
}

const COMMON: ReadonlySet<string> = new Set(expand(COMMON_MARKS));

/**
 * Reads the cells of one sheet as marks under one legend. Signs that stand in ordinary tables too ("-" for nothing,
 * 0 and 1 as counts, 是, 否) tell of a checklist only where the legend explains them, or with `lenient`, for sheets
 * whose words speak of 达标.
 */
export class MarkReader {
  /** By cell number: a sheet of a million marks holds a handful of different ones. */
  private readonly readings: (MarkReading | null | undefined)[] = [null, null];
  /** Characters of the longest mark: labels are longer, and hardly any is asked what it means. */
  private readonly longest: number;

  constructor(
    readonly legend: Legend,
    /** Whether plain digits, dashes and 是 / 否 count as telling too. */
    readonly lenient: boolean
  ) {
    this.longest = longestMark(legend);
  }

  /** What a cell is as a mark; null for blanks and for anything that is no known mark. */
  read(cell: SheetCell): MarkReading | null {
    const reading = this.readings[cell.id];
    return reading === undefined ? (this.readings[cell.id] = this.readOnce(cell)) : reading;
  }

  private readOnce(cell: SheetCell): MarkReading | null {
    const key = markKey(cell);
    if (key === "") return null;
    const isWhole = key.length <= this.longest;
    const telling = this.lenient || this.legend.meanings.has(key) || !COMMON.has(key);
    if (isWhole && isBlocked(this.legend, key))
      return { status: "unknown", source: "note", remark: "", mark: key, telling };
    const meaning = isWhole ? readMark(key, this.legend) : readRemarked(key, this.legend);
    return meaning && { ...meaning, telling };
  }
}

/** Normal form of what a cell shows as a mark; '' for a blank and for a number that is not a whole digit. */
export function markKey(cell: CellValue): string {
  if (cell.kind === "text") return cell.key;
  return cell.kind === "number" && !cell.number.percent ? String(cell.number.value) : "";
}
