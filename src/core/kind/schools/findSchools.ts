import { numberOf } from "../../cell/numberOf";
import type { Area } from "../../area/area";
import { overlaps } from "../../area/overlaps";
import type { Sheet } from "../../sheet/sheet";
import { View } from "../../sheet/view";
import { headerBands, type HeaderBand } from "./headerBand";
import type { SchoolsModel } from "./model";
import { recogniseSchools } from "./recognise";

/**
 * All tables of schools and their resources on a sheet, one model a level, in reading order; [] when it holds none.
 * `taken` are areas of tables already recognised. Schools may run down or across: across is tried where nothing is
 * found the usual way.
 */
export function findSchools(sheet: Sheet, taken: readonly Area[]): SchoolsModel[] {
  if (!sheet.hasNumbers) return [];
  const down = findIn(sheet, false);
  const found = down.length > 0 ? down : findIn(sheet, true);
  return found.filter(({ area }) => !taken.some((other) => overlaps(area, other)));
}

function findIn(sheet: Sheet, transposed: boolean): SchoolsModel[] {
  const view = new View(sheet, transposed);
  const { used } = sheet;
  const whole = transposed
    ? { top: used.left, left: used.top, bottom: used.right, right: used.bottom }
    : used;
  const found: SchoolsModel[] = [];
  const bands = headerBands(sheet, transposed);
  let last: { band: HeaderBand; bottom: number } | null = null;
  for (const band of bands) {
    // A header printed again at a page break lies inside the table found before it.
    if (last !== null && band.bottom <= last.bottom && shareLanes(band, last.band)) continue;
    const models = recogniseSchools(sheet, view, band, limitOf(view, whole, band, bands, found));
    if (models.length === 0) continue;
    found.push(...models);
    const bottoms = models.map(({ area }) => (transposed ? area.right : area.bottom));
    last = { band, bottom: Math.max(...bottoms) };
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function shareLanes(a: HeaderBand, b: HeaderBand): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The part of the view that a band's table may take: below tables found before, up to the next table's title. */
function limitOf(
  view: View,
  whole: Area,
  band: HeaderBand,
  bands: readonly HeaderBand[],
  found: readonly SchoolsModel[]
): Area {
  const limit = { ...whole };
  for (const { area } of found) {
    const bottom = view.transposed ? area.right : area.bottom;
    if (bottom < band.top) limit.top = Math.max(limit.top, bottom + 1);
  }
  for (const other of bands) {
    if (other === band || shareLanes(other, band)) continue;
    if (other.right < band.left) limit.left = Math.max(limit.left, other.right + 1);
    else limit.right = Math.min(limit.right, other.left - 1);
  }
  for (const other of bands)
    if (other.top > band.bottom && shareLanes(other, band) && !isRepeated(view, other)) {
      limit.bottom = Math.min(limit.bottom, other.top - 1);
      break;
    }
  return limit;
}

/** Whether a band follows the figures of its table at once: no blank line, title or heading stands between. */
function isRepeated(view: View, band: HeaderBand): boolean {
  for (let line = band.top - 1; line >= Math.max(0, band.top - 4); line--) {
    let filled = 0;
    let numbers = 0;
    for (let lane = Math.max(0, band.left - 8); lane <= band.right; lane++) {
      const cell = view.at(line, lane);
      if (cell.kind !== "blank") filled++;
      if (numberOf(cell) !== null) numbers++;
    }
    if (numbers >= 3) return true;
    if (filled <= 1) return false;
  }
  return false;
}
