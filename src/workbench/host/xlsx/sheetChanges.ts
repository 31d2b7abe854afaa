import { areaAddress } from "../../../core/area/address";
import type { Area } from "../../../core/area/area";
import type { RulesPatch } from "../../../ooxml/patch/sheetPatch";
import type { BesideSheet, KeptSheet } from "../../../ooxml/patch/workbookPatch";
import type { RuleData } from "../ruleData";
import type { SheetData } from "../sheetData";
import { hexColor } from "./cellLook";
import { newRule } from "./newRule";

/** Pixels of the widest digit in the usual font; points of a pixel. */
const [DIGIT, POINT] = [7, 0.75];

/** What changed of a sheet beside its cells and rules: sizes, frozen panes, tab, gridlines, merged areas. */
export function frameChanges(filed: SheetData, now: SheetData): NonNullable<KeptSheet["patch"]> {
  const widths = sizeChanges(filed.columnWidths, now.columnWidths, 1 / DIGIT);
  const heights = sizeChanges(filed.rowHeights, now.rowHeights, POINT);
  const none = { rows: 0, columns: 0 };
  const [freeze, freezeNow] = [filed.freeze ?? none, now.freeze ?? none];
  const isFrozenAsBefore = freeze.rows === freezeNow.rows && freeze.columns === freezeNow.columns;
  const [tab, tabNow] = [hexColor(filed.tabColor), hexColor(now.tabColor)];
  const [merges, mergesNow] = [filed.merges ?? [], now.merges ?? []];
  return {
    cells: [],
    ...(widths.size > 0 && { widths }),
    ...(heights.size > 0 && { heights }),
    ...(!isFrozenAsBefore && { freeze: freezeNow }),
    ...(tab !== tabNow && { tabColor: tabNow }),
    ...(filed.gridlines !== now.gridlines && { gridlines: now.gridlines !== false }),
    ...(listed(merges) !== listed(mergesNow) && { merges: mergesNow }),
    ...(now.page && { page: now.page }),
  };
}

/**
 * What changed of what a sheet has beside its part: charts (given as the ids of their relationships, in the file and now),
 * properties, rows that are printed again.
 */
export function besideChanges(
  filed: SheetData,
  now: SheetData,
  charts: readonly string[],
  chartsNow: readonly string[]
): BesideSheet {
  const gone = charts.filter((id) => !chartsNow.includes(id));
  const added = now.charts ?? [];
  const changed = [...(now.properties ?? [])].filter(
    ([key, text]) => filed.properties?.get(key) !== text
  );
  return {
    ...(gone.length + added.length > 0 && { charts: { gone, added } }),
    ...(changed.length > 0 && { properties: new Map(changed) }),
    ...(now.titleRows !== undefined && { titleRows: now.titleRows }),
  };
}

/** A conditional format of a sheet with the id that the host knows it by. */
export interface KnownRule {
  id: string;
  rule: RuleData;
}

/** What changed of the rules of a sheet, given with the places that they have in the file; null when nothing did. */
export function ruleChanges(
  filed: readonly (KnownRule & { place: number })[],
  now: readonly KnownRule[]
): RulesPatch | null {
  const order = now.map(({ id, rule }) => {
    const before = filed.find((one) => one.id === id);
    return before && JSON.stringify(before.rule) === JSON.stringify(rule)
      ? before.place
      : newRule(rule);
  });
  const known = filed.map(({ place }) => place);
  return JSON.stringify(order) === JSON.stringify(known) ? null : { order, known };
}

function sizeChanges(
  before: readonly (number | undefined)[] = [],
  now: readonly (number | undefined)[] = [],
  unit: number
): Map<number, number | null> {
  const changes = new Map<number, number | null>();
  for (let at = 0; at < Math.max(before.length, now.length); at++) {
    const [was, is] = [before[at], now[at]];
    if (was !== is) changes.set(at, is === undefined ? null : Math.round(is * unit * 1e4) / 1e4);
  }
  return changes;
}

function listed(areas: readonly Area[]): string {
  return areas.map(areaAddress).sort().join(" ");
}
