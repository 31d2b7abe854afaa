import { keyOf } from "../cell/keyOf";
import { areaAddress } from "../area/address";
import type { Area } from "../area/area";
import type { Grid } from "../sheet/grid";
import { onSheet } from "../area/onSheet";
import { cellsInCommon } from "../area/cellsInCommon";
import { parseArea } from "../area/parseArea";
import { readSheet } from "../sheet/readSheet";
import type { Sheet } from "../sheet/sheet";
import { recogniseAs } from "../kind/kinds";
import type { TableModel } from "../kind/tableModel";
import type { TableCorrection } from "./corrections";
import { findTable, mostOverlapping } from "./findTable";
import { gridWithin } from "./gridWithin";
import { hintsOf } from "./hintsOf";
import type { OwnWord } from "./ownWord";
import { gridInTerms, withOwnNames } from "./ownWords";
import { namesIn } from "./unexplained";
import { headerOf, knownTables, type KnownTable } from "./tableIdentity";

/** A table as corrected; null where the user corrected nothing. */
export interface CorrectedTable {
  model: TableModel;
  correction: TableCorrection | null;
}

/** A correction as it stands now, its ranges moved along with the table, and whether it was applied. */
export interface CorrectionNow {
  correction: TableCorrection;
  applied: boolean;
}

export interface CorrectedSheet {
  /** Top to bottom, then left to right. */
  tables: CorrectedTable[];
  /** Those of this sheet, in the order given. */
  corrections: CorrectionNow[];
}

/**
 * The tables recognised on a sheet, with the user's corrections of that sheet. Each is of one table: tables without a
 * correction stay as recognised, but for those within the area that the user gave another, which are part of it. A
 * correction whose table is gone, or that gives no table, is not applied.
 */
export function correctSheet(
  grid: Grid,
  sheet: Sheet,
  recognised: readonly TableModel[],
  corrections: readonly TableCorrection[]
): CorrectedSheet {
  const own = merged(corrections.filter((correction) => correction.sheet === grid.sheet));
  const known = knownTables(sheet, recognised);
  const found = own.map((correction) => findTable(correction, known));
  const results = own.map((correction, k) => {
    const table = found[k] ?? null;
    // The first correction of a table counts; a second one that is found for it is of a table that is gone.
    if (table !== null && found.indexOf(table) < k)
      return { correction, models: null, table: null };
    return table === null
      ? { ...placed(grid, sheet, correction), table }
      : { ...corrected(grid, sheet, table, correction), table };
  });

  const replaced = new Set(
    results.flatMap(({ table, models }) => (table && models ? [table] : []))
  );
  const added = results.flatMap(({ correction, models }) =>
    (models ?? []).map((model) => ({ model, correction }))
  );
  const kept = known.filter(
    (table) =>
      !replaced.has(table) &&
      !added.some(
        ({ model, correction }) =>
          correction.area !== undefined && cellsInCommon(model.area, table.model.area) > 0
      )
  );
  return {
    tables: [...kept.map(({ model }) => ({ model, correction: null })), ...added].sort(
      (a, b) => a.model.area.top - b.model.area.top || a.model.area.left - b.model.area.left
    ),
    corrections: results.map(({ correction, models }) => ({
      correction,
      applied: models !== null,
    })),
  };
}

/** Models of a corrected table: one, none for a table that is ignored, null when the correction gives no table. */
interface Result {
  correction: TableCorrection;
  models: TableModel[] | null;
}

/** A table that was recognised, as corrected. */
function corrected(
  grid: Grid,
  sheet: Sheet,
  { model, identity }: KnownTable,
  correction: TableCorrection
): Result {
  const typed = correction.area && moved(correction.area, correction.range, model.area);
  // What the user pointed at lies off the sheet since the table moved.
  if (typed === null) return { correction, models: null };
  const area = typed && areaAddress(typed);
  const now: TableCorrection = {
    ...correction,
    range: areaAddress(model.area),
    identity,
    ...(area !== undefined && { area }),
  };
  if (now.ignored) return { correction: now, models: [] };
  const kind = now.kind ?? model.kind;
  const hints = hintsOf(now);
  if (area !== undefined) return { correction: now, models: within(grid, sheet, area, kind, now) };
  const own = now.words ?? [];
  if (Object.keys(hints).length + own.length === 0) return { correction: now, models: [model] };
  const read = own.length === 0 ? sheet : readSheet(gridInTerms(grid, model.area, own));
  const again = recogniseAs(read, kind, hints).map((one) => ({ model: one }));
  const best = mostOverlapping(model.area, again);
  return { correction: now, models: best && [named(best.model, sheet, own)] };
}

/** A table that was read by the user's words, its counties by the names on the sheet. */
function named(model: TableModel, sheet: Sheet, own: readonly OwnWord[]): TableModel {
  return own.length === 0 ? model : withOwnNames(model, own, namesIn(sheet, model.area));
}

/** A table that only the user knows of: in the place that was typed, or where its header stands now. */
function placed(grid: Grid, sheet: Sheet, correction: TableCorrection): Result {
  const { identity, kind, area: typed = correction.range } = correction;
  const isTyped = correction.area !== undefined || identity?.kind === null;
  if (!isTyped || kind === undefined || correction.ignored) return { correction, models: null };
  const from = parseArea(correction.range);
  const to = identity === undefined ? from : findHeader(sheet, from, identity.header);
  if (to === null) return { correction, models: null };
  const place = moved(typed, correction.range, to);
  if (place === null) return { correction, models: null };
  const area = areaAddress(place);
  const now = { ...correction, range: areaAddress(to), area };
  const models = within(grid, sheet, area, kind, now);
  return models === null ? { correction, models } : { correction: now, models };
}

/** The largest table of a kind within an area; null when there is none. */
function within(
  grid: Grid,
  sheet: Sheet,
  range: string,
  kind: TableModel["kind"],
  correction: TableCorrection
): TableModel[] | null {
  const [area, own] = [parseArea(range), correction.words ?? []];
  const read = readSheet(gridInTerms(gridWithin(grid, area), area, own));
  const models = recogniseAs(read, kind, hintsOf(correction)).map((model) => ({ model }));
  const best = mostOverlapping(area, models);
  return best && [named(best.model, sheet, own)];
}

/**
 * An area that belongs to a table, after the table moved and grew from one range to another: what of it lies on the sheet,
 * null when nothing does.
 */
function moved(area: string, before: string, after: Area): Area | null {
  const [own, from] = [parseArea(area), parseArea(before)];
  return onSheet({
    top: own.top + after.top - from.top,
    left: own.left + after.left - from.left,
    bottom: own.bottom + after.bottom - from.bottom,
    right: own.right + after.right - from.right,
  });
}

/** An area where its first row reads as it did: in its place, else the only place on the sheet; null when there is none. */
function findHeader(sheet: Sheet, area: Area, header: readonly string[]): Area | null {
  const readsAs = (at: Area) => headerOf(sheet, at).join("\n") === header.join("\n");
  if (readsAs(area)) return area;
  const [first] = header;
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  const places: Area[] = [];
  for (const { used } of sheet.blocks)
    for (let top = used.top; top <= used.bottom; top++)
      for (let left = used.left; left <= used.right; left++) {
        const at = { top, left, bottom: top + height, right: left + width };
        const cell = sheet.at(top, left);
        if (cell.kind === "blank" || keyOf(cell) !== first) continue;
        if (readsAs(at)) places.push(at);
      }
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Several corrections of one range as one: what a later one says stands. */
function merged(corrections: readonly TableCorrection[]): TableCorrection[] {
  const byRange = new Map<string, TableCorrection>();
  for (const correction of corrections)
    byRange.set(correction.range, { ...byRange.get(correction.range), ...correction });
  return [...byRange.values()];
}
