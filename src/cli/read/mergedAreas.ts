import type { Area } from "../../core/grid/grid";
import { XmlCursor } from "../xml/xmlCursor";
import { cellPosition } from "./cellPosition";

/** Merged areas from what follows sheetData in a worksheet part; [] when there are none (ECMA-376 Part 1 §18.3.1.55). */
export function mergedAreas(tail: string): Area[] {
  const areas: Area[] = [];
  const cursor = new XmlCursor(tail);
  while (cursor.next()) {
    if (cursor.local !== "mergeCell" || cursor.closing) continue;
    const [from = "", to = from] = cursor.attribute("ref")?.split(":") ?? [];
    const first = cellPosition(from);
    const last = cellPosition(to);
    if (first && last)
      areas.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }
  return areas;
}
