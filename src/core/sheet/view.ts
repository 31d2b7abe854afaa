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

  /** The numbers of the cells of a line in some lanes, in order, as `seen` gives them, put into `into`. */
  idsOf(line: number, lanes: readonly number[], into: Uint32Array): void {
    if (this.transposed ? this.sheet.mergesAny : this.sheet.hasMerges(line))
      for (let k = 0; k < lanes.length; k++) into[k] = this.seen(line, lanes[k] ?? 0).id;
    else this.heldIn(line, lanes, into);
  }

  /** As `idsOf`, merged areas not filled: the numbers of what the cells themselves hold. */
  heldIn(line: number, lanes: readonly number[], into: Uint32Array): void {
    const { sheet } = this;
    const first = lanes[0] ?? 0;
    if (this.transposed)
      for (let k = 0; k < lanes.length; k++) into[k] = sheet.idAt(lanes[k] ?? 0, line);
    else if ((lanes[lanes.length - 1] ?? 0) - first === lanes.length - 1)
      sheet.copyIds(line, first, into);
    else for (let k = 0; k < lanes.length; k++) into[k] = sheet.idAt(line, lanes[k] ?? 0);
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
