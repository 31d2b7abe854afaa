import type { Run } from "../../core/sheet/grid";
import type { XmlReader } from "../xml/xmlReader";

const COLUMNS = 16_384;

/**
 * The columns that a `col` element hides, by saying so or by a width of 0; [] when it hides none.
 * Source: ECMA-376 Part 1 §18.3.1.13.
 */
export function hiddenColumns(col: XmlReader): Run[] {
  const width = col.attribute("width");
  const isHidden = col.attribute("hidden") === "1" || col.attribute("hidden") === "true";
  if (!isHidden && (width === undefined || Number(width) !== 0)) return [];
  const first = Number(col.attribute("min")) - 1;
  const last = Math.min(Number(col.attribute("max")), COLUMNS) - 1;
  return first >= 0 && first <= last ? [{ first, last }] : [];
}
