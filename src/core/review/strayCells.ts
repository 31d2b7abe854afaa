import { cellAddress } from "../area/address";
import type { Area } from "../area/area";
import { textOf } from "../cell/textOf";
import { isCaption } from "../frame/notes";
import { explainsMarks } from "../mark/isLegendLine";
import type { Sheet } from "../sheet/sheet";

/** Columns beside a table that are looked at. */
const BESIDE = 30;
/** Lines above a table that its title and captions stand in. */
const ABOVE = 6;
/** A longer text beside a table is a note. */
const LONGEST = 20;
/** So many are told of; more are a table of their own that nobody knows. */
const MOST = 20;

const AROUND = [-1, 0, 1]
  .flatMap((down) => [-1, 0, 1].map((across) => [down, across] as const))
  .filter(([down, across]) => down !== 0 || across !== 0);

/**
 * Filled cells that stand alone beside a table, level with its title, header or body, and are neither captions nor notes: a
 * figure somebody left there, a name. Areas are those of all tables of the sheet; what stands in a column of any of them is
 * not beside it. [] for a table with nothing beside it.
 */
export function strayCells(
  sheet: Sheet,
  area: Area,
  areas: readonly Area[]
): { cell: string; text: string }[] {
  const { used } = sheet;
  const found: { cell: string; text: string }[] = [];
  const first = Math.max(used.left, area.left - BESIDE);
  const last = Math.min(used.right, area.right + BESIDE);
  const columns: number[] = [];
  for (let column = first; column <= last; column++)
    if (!areas.some(({ left, right }) => column >= left && column <= right)) columns.push(column);
  if (columns.length === 0) return found;
  const isBlank = (row: number, column: number) =>
    !columns.includes(column) || sheet.idAt(row, column) === 0;
  const isAlone = (row: number, column: number) =>
    AROUND.every(([down, across]) => isBlank(row + down, column + across));
  for (let row = Math.max(used.top, area.top - ABOVE); row <= area.bottom; row++)
    for (const column of columns) {
      if (sheet.idAt(row, column) === 0 || !isAlone(row, column)) continue;
      const text = textOf(sheet.at(row, column)).trim();
      if (text.length > LONGEST || isCaption(text) || explainsMarks(text)) continue;
      found.push({ cell: cellAddress(row, column), text });
      if (found.length > MOST) return [];
    }
  return found;
}
