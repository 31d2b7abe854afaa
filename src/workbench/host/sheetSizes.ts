import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Engine } from "./engine";

/**
 * Heights of rows and widths of columns of one sheet, in pixels, kept until Univer is asked for anything else and then handed
 * over all at once: at each time it measures the whole sheet anew.
 */
export class SheetSizes {
  private readonly heights = new Map<number, number>();
  private readonly widths = new Map<number, number>();

  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string
  ) {}

  /** Rows, both included; they keep this height, whatever is written into them. */
  setHeight(top: number, bottom: number, pixels: number): void {
    for (let row = top; row <= bottom; row++) this.heights.set(row, pixels);
    this.engine.hold(this.handOver);
  }

  /** Columns, both included. */
  setWidth(left: number, right: number, pixels: number): void {
    for (let column = left; column <= right; column++) this.widths.set(column, pixels);
    this.engine.hold(this.handOver);
  }

  private readonly handOver = (): void => {
    const { engine, sheetId } = this;
    const [heights, widths] = [taken(this.heights), taken(this.widths)];
    if (heights.lines.length > 0) {
      const ranges = heights.lines.map((row) => range(row, 0));
      const rowHeight = heights.sizes;
      engine.run(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight });
      const autoHeightInfo = BooleanNumber.FALSE;
      engine.run(SetWorksheetRowIsAutoHeightMutation.id, sheetId, { ranges, autoHeightInfo });
    }
    if (widths.lines.length > 0) {
      const ranges = widths.lines.map((column) => range(0, column));
      const colWidth = widths.sizes;
      engine.run(SetWorksheetColWidthMutation.id, sheetId, { ranges, colWidth });
    }
  };
}

function taken(sizes: Map<number, number>): { lines: number[]; sizes: Record<number, number> } {
  const all = { lines: [...sizes.keys()], sizes: Object.fromEntries(sizes) };
  sizes.clear();
  return all;
}

function range(row: number, column: number): IRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
