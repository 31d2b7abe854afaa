import { cellAddress } from "../area/address";
import type { Area } from "../area/area";
import type { Sheet, SheetCell } from "./sheet";

/**
 * A sheet seen so that the things listed run down and the regions run across, whichever way round it is kept:
 * `line` is a row of such a view and `lane` a column. In a transposed view lines are the sheet's columns.
 */
export class View {
  constructor(
    readonly sheet: Sheet,
    readonly transposed: boolean
  ) {}

  at(line: number, lane: number): SheetCell {
    return this.transposed ? this.sheet.at(lane, line) : this.sheet.at(line, lane);
  }

  /** As `at`, merged areas filled where the host told of them. */
  seen(line: number, lane: number): SheetCell {
    return this.transposed ? this.sheet.seen(lane, line) : this.sheet.seen(line, lane);
  }

  /** The number of a cell's content, as `at(line, lane).id`. */
  idAt(line: number, lane: number): number {
    return this.transposed ? this.sheet.idAt(lane, line) : this.sheet.idAt(line, lane);
  }

  /** A1 address on the sheet. */
  address(line: number, lane: number): string {
    return this.transposed ? cellAddress(lane, line) : cellAddress(line, lane);
  }

  /** The area on the sheet. */
  area(firstLine: number, firstLane: number, lastLine: number, lastLane: number): Area {
    return this.transposed
      ? { top: firstLane, left: firstLine, bottom: lastLane, right: lastLine }
      : { top: firstLine, left: firstLane, bottom: lastLine, right: lastLane };
  }
}
