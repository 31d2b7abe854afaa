import type { Area } from "../../../core/area/area";
import type { RawCell } from "../../../core/cell/rawCell";
import type { CellContents, CellPatch } from "../../../ooxml/patch/sheetPatch";
import type { SheetData } from "../sheetData";
import { lookChange } from "./cellLook";
import { fileFormula } from "./fileFormula";

/** Results that differ by no more than this, relatively, are the same: engines round the last digits each their way. */
const ROUNDING = 1e-9;

/** A sheet as the file holds it, and as the host had calculated it before anything was changed. */
export interface OpenedSheet {
  filed: SheetData;
  calculated: SheetData;
}

/** The cells of a sheet that are no longer as the file holds them. */
export interface CellChanges {
  cells: CellPatch[];
  /** A formula whose result in the file the host had not found itself: a new result of it is not written. */
  doubtful: boolean;
}

/**
 * What changed in the cells of a sheet since it was opened: contents, looks, and results of formulas, where the host came to
 * the result that the file holds when it was opened. A result that it could not reproduce stays as the file has it.
 */
export function cellPatches({ filed, calculated }: OpenedSheet, now: SheetData): CellChanges {
  const cells: CellPatch[] = [];
  const [before, after] = [filledBy(calculated), filledBy(now)];
  const arraysBefore = firstCells(calculated.arrays);
  const arraysNow = firstCells(now.arrays);
  let doubtful = false;
  const rows = Math.max(filed.values.length, now.values.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(filed.values[row]?.length ?? 0, now.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      const contents = contentsAt(row, column);
      const look = lookAt(row, column);
      if (contents === null && look === null) continue;
      cells.push({ row, column, ...(contents && { contents }), ...(look && { look }) });
    }
  }
  return { cells, doubtful };

  function contentsAt(row: number, column: number): CellContents | null {
    const was = { formula: formulaAt(filed, row, column), value: valueAt(filed, row, column) };
    const is = { formula: formulaAt(now, row, column), value: valueAt(now, row, column) };
    const key = `${row},${column}`;
    if (is.formula !== null) {
      const isSame = is.formula === was.formula;
      // A formula that filled several cells and gives one result now is still of that kind.
      const one = isSame && arraysBefore.has(key) ? cellArea(row, column) : undefined;
      const area = arraysNow.get(key) ?? one;
      const isBlocked = arraysBefore.has(key) && is.value === "#SPILL!";
      if (isSame && (isBlocked || sameArea(area, arraysBefore.get(key))))
        return resultAt(row, column, was.value);
      const formula = fileFormula(is.formula);
      return { kind: "formula", formula, value: is.value, ...(area && { area }) };
    }
    if (was.formula !== null) return { kind: after.has(key) ? "result" : "value", value: is.value };
    const [filler, filledNow] = [before.get(key), after.has(key)];
    if (filledNow && filler !== undefined) return resultAt(row, column, null, filler);
    if (filledNow) return { kind: "result", value: is.value };
    if (filler !== undefined)
      return { kind: is.value === "" ? "result" : "value", value: is.value };
    return is.value === was.value ? null : { kind: "value", value: is.value };
  }

  /** The new result of a formula that is as it was; `filler` is the cell whose formula fills this one. */
  function resultAt(
    row: number,
    column: number,
    inFile: RawCell,
    filler?: { row: number; column: number }
  ): CellContents | null {
    const first = valueAt(calculated, row, column);
    const isKnown = filler
      ? same(
          valueAt(calculated, filler.row, filler.column),
          valueAt(filed, filler.row, filler.column)
        )
      : same(first, inFile);
    doubtful ||= !isKnown;
    const value = valueAt(now, row, column);
    return !isKnown || value === first ? null : { kind: "result", value };
  }

  function lookAt(row: number, column: number): CellPatch["look"] | null {
    const [style, format] = [filed.styles?.[row]?.[column], formatAt(filed, row, column)];
    const [styleNow, formatNow] = [now.styles?.[row]?.[column], formatAt(now, row, column)];
    const change = lookChange({ style, format }, { style: styleNow, format: formatNow });
    if (change === null) return null;
    const isBare = !styleNow && formatNow === "General" && Boolean(style);
    return isBare ? { change: {}, fresh: true } : { change, fresh: false };
  }
}

function valueAt({ values }: SheetData, row: number, column: number): RawCell {
  return values[row]?.[column] ?? "";
}

function formulaAt({ formulas }: SheetData, row: number, column: number): string | null {
  return formulas?.[row]?.[column] ?? null;
}

function formatAt({ formats }: SheetData, row: number, column: number): string {
  return formats?.[row]?.[column] ?? "General";
}

function same(a: RawCell, b: RawCell): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function firstCells(arrays: readonly Area[] = []): Map<string, Area> {
  return new Map(arrays.map((area) => [`${area.top},${area.left}`, area]));
}

function sameArea(a: Area | undefined, b: Area | undefined): boolean {
  return (
    a === b || (a !== undefined && b !== undefined && a.bottom === b.bottom && a.right === b.right)
  );
}

/** The cells that a formula elsewhere fills, each with the cell of that formula. */
function filledBy({ arrays = [] }: SheetData): Map<string, { row: number; column: number }> {
  const filled = new Map<string, { row: number; column: number }>();
  for (const { top, left, bottom, right } of arrays)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left)
          filled.set(`${row},${column}`, { row: top, column: left });
  return filled;
}
