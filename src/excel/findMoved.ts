import { parseAddress } from "../core/area/address";
import { isStillOurs, type ReplacedCell } from "./formulaRecord";

/** What a sheet holds, as `formulas` gives it; the first cell stands at row `top` and column `left`, from 0. */
export interface SheetFormulas {
  top: number;
  left: number;
  formulas: readonly (readonly unknown[])[];
}

/** A cell by row and column, from 0. */
export interface Place {
  row: number;
  column: number;
}

/**
 * Where cells of one sheet that formulas were written to stand after rows or columns were inserted or deleted: all
 * moved by as much, else row by row. What could stand in more than one place is left out, as is what `taken` says is
 * another's place.
 */
export function findMoved(
  entries: readonly ReplacedCell[],
  sheet: SheetFormulas,
  taken: (place: Place) => boolean
): Map<ReplacedCell, Place> {
  const together = movedBy(entries, sheet, taken);
  if (together !== null) return together;
  const rows = new Map<number, ReplacedCell[]>();
  for (const entry of entries) {
    const { row } = parseAddress(entry.cell);
    rows.set(row, [...(rows.get(row) ?? []), entry]);
  }
  return new Map([...rows.values()].flatMap((own) => [...(movedBy(own, sheet, taken) ?? [])]));
}

/** The only shift that finds every entry; null for none or several. */
function movedBy(
  entries: readonly ReplacedCell[],
  { top, left, formulas }: SheetFormulas,
  taken: (place: Place) => boolean
): Map<ReplacedCell, Place> | null {
  const [first] = entries;
  if (first === undefined) return null;
  const from = parseAddress(first.cell);
  const found: Map<ReplacedCell, Place>[] = [];
  formulas.forEach((line, r) =>
    line.forEach((held, c) => {
      if (!isStillOurs(held, first)) return;
      const [down, right] = [top + r - from.row, left + c - from.column];
      const moved = entries.map((entry): [ReplacedCell, Place] => {
        const { row, column } = parseAddress(entry.cell);
        return [entry, { row: row + down, column: column + right }];
      });
      const fits = moved.every(
        ([entry, place]) =>
          !taken(place) && isStillOurs(formulas[place.row - top]?.[place.column - left], entry)
      );
      if (fits) found.push(new Map(moved));
    })
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
