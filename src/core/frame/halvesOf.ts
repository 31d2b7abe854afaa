import type { Sheet } from "../sheet/sheet";
import type { Band } from "./bandsOf";

/** Lines from the top of a band in which its header may stand. */
const LOOK_AT = 6;

/**
 * The parts of a band whose header says the same two times or more, as a long table folded to save paper does (地区 人数 地区 人数), each
 * with names of its own under it; the band itself where it is not folded.
 */
export function halvesOf(sheet: Sheet, band: Band): Band[] {
  for (let line = band.top; line < Math.min(band.bottom, band.top + LOOK_AT); line++) {
    const width = periodOf(sheet, band, line);
    if (width === null || !hasNames(sheet, band, line + 1, width)) continue;
    const count = (band.right - band.left + 1) / width;
    return Array.from({ length: count }, (_one, k) => ({
      ...band,
      left: band.left + k * width,
      right: band.left + (k + 1) * width - 1,
    }));
  }
  return [band];
}

/** After how many lanes a line of texts says the same again, to its end; null where it does not. */
function periodOf(sheet: Sheet, { left, right }: Band, line: number): number | null {
  const first = sheet.idAt(line, left);
  let width = 1;
  while (left + width <= right && sheet.idAt(line, left + width) !== first) width++;
  const lanes = right - left + 1;
  if (first === 0 || width < 2 || width === lanes || lanes % width !== 0) return null;
  for (let k = 0; k < lanes; k++) {
    const id = sheet.idAt(line, left + k);
    if (id !== sheet.idAt(line, left + (k % width)) || sheet.sample(id).kind !== "text")
      return null;
  }
  return width;
}

/** Whether some lane of each part holds a text of its own in a line. */
function hasNames(sheet: Sheet, { left, right }: Band, line: number, width: number): boolean {
  for (let lane = left; lane < left + width; lane++) {
    const ids = new Set<number>();
    for (let at = lane; at <= right; at += width) {
      const cell = sheet.at(line, at);
      if (cell.kind === "text" && cell.number === null) ids.add(cell.id);
    }
    if (ids.size * width === right - left + 1) return true;
  }
  return false;
}
