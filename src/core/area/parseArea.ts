import { parseAddress } from "./address";
import type { Area } from "./area";

/** The area of an A1 range: "A2:L34", "B3", corners in any order. Any other text is a programmer's mistake and throws. */
export function parseArea(range: string): Area {
  const [from = "", to = from] = range.split(":");
  const [a, b] = [parseAddress(from), parseAddress(to)];
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
