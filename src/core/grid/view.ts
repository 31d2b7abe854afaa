import { cellAddress } from "./address";
import type { Area } from "./grid";
import type { Sheet, SheetCell } from "./sheet";

/**
 * A sheet seen so that the things listed run down and the regions run across, whichever way round it is kept:
 * `line` is a row of such a view and `lane` a column. In a transposed view lines are the sheet's columns.
 */
export interface View {
  transposed: boolean;
  at(line: number, lane: number): SheetCell;
  /** As `at`, merged areas filled where the host told of them. */
  seen(line: number, lane: number): SheetCell;
  /** A1 address on the sheet. */
  address(line: number, lane: number): string;
  /** The area on the sheet. */
  area(firstLine: number, firstLane: number, lastLine: number, lastLane: number): Area;
}

/** A view of a sheet as it is, or with rows and columns exchanged. */
export function viewOf(sheet: Sheet, transposed: boolean): View {
  return {
    transposed,
    at: transposed ? (line, lane) => sheet.at(lane, line) : sheet.at,
    seen: transposed ? (line, lane) => sheet.seen(lane, line) : sheet.seen,
    address: (line, lane) => (transposed ? cellAddress(lane, line) : cellAddress(line, lane)),
    area: (firstLine, firstLane, lastLine, lastLane) =>
      transposed
        ? { top: firstLane, left: firstLine, bottom: lastLane, right: lastLine }
        : { top: firstLine, left: firstLane, bottom: lastLine, right: lastLane },
  };
}
