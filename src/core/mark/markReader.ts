import type { CellValue } from "../cell/cellValue";
import type { SheetCell } from "../sheet/sheet";
import type { MarkStatus } from "./markStatus";
import { readMark, type MarkMeaning } from "./readMark";
import type { Legend } from "./readLegend";

export interface MarkReading extends Pick<MarkMeaning, "source"> {
  /** "unknown" for a mark that the notes explain in two ways: it is a mark, but it is not counted. */
  status: MarkStatus | "unknown";
  /** True for marks that show by themselves that a table is a checklist: √, ※, 达标 …; not for "-", "/", 0, 1. */
  telling: boolean;
}

const COMMON = /^(?:[-/*01]|——|TRUE|FALSE|是|否|完成|符合|不计|不适用)$/;

/** Characters of the longest mark, by normal form: words such as 不适用, 基本合格. */
const LONGEST_MARK = 6;

/**
 * Reads the cells of one sheet as marks under one legend. Signs that stand in ordinary tables too ("-" for nothing,
 * 0 and 1 as counts, 是, 否) tell of a checklist only where the legend explains them, or with `lenient`, for sheets
 * whose words speak of 达标.
 */
export class MarkReader {
  /** By cell number: a sheet of a million marks holds a handful of different ones. */
  private readonly readings: (MarkReading | null | undefined)[] = [null, null];

  constructor(
    private readonly legend: Legend,
    /** Whether plain digits, dashes and 是 / 否 count as telling too. */
    readonly lenient: boolean
  ) {}

  /** What a cell is as a mark; null for blanks and for anything that is no known mark. */
  read(cell: SheetCell): MarkReading | null {
    const reading = this.readings[cell.id];
    return reading === undefined ? (this.readings[cell.id] = this.readOnce(cell)) : reading;
  }

  private readOnce(cell: SheetCell): MarkReading | null {
    const key = markKey(cell);
    const telling = this.lenient || this.legend.meanings.has(key) || !COMMON.test(key);
    if (this.legend.contradictory.includes(key))
      return { status: "unknown", source: "note", telling };
    const meaning = key === "" || key.length > LONGEST_MARK ? null : readMark(key, this.legend);
    return meaning && { ...meaning, telling };
  }
}

/** Normal form of what a cell shows as a mark; '' for a blank and for a number that is not a whole digit. */
export function markKey(cell: CellValue): string {
  if (cell.kind === "text") return cell.key;
  return cell.kind === "number" && !cell.number.percent ? String(cell.number.value) : "";
}
