import { textOf } from "../../cell/textOf";
import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";

/** Rows above a table that are looked at for its unit. */
const ROWS = 4;

/** The texts in the few rows above a table, from the top: title, unit, date; [] for a table in the first row. */
export function captionsOf(sheet: Sheet, area: Area, limit: Area): string[] {
  const texts: string[] = [];
  for (let row = Math.max(limit.top, area.top - ROWS); row < area.top; row++)
    for (let column = limit.left; column <= limit.right; column++) {
      const text = textOf(sheet.at(row, column));
      if (text !== "") texts.push(text);
    }
  return texts;
}
