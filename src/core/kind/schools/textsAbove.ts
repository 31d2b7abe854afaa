import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";

/** Texts over a table, in normal form, its title among them: 附表2(初中), 学段:小学. [] for none. */
export function textsAbove(sheet: Sheet, area: Area, limit: Area): string[] {
  const texts: string[] = [];
  for (let row = limit.top; row < area.top; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.at(row, column);
      if (cell.kind === "text") texts.push(cell.key);
    }
  return texts;
}
