import type { HostWorkbook } from "../hostWorkbook";
import type { HostWorksheet } from "../hostWorksheet";
import type { RuleData } from "../ruleData";

/** What the host keeps of one sheet beside the cells. */
interface KeptSheet {
  /** By id, the first decides. */
  rules: ReadonlyMap<string, RuleData>;
  properties: ReadonlyMap<string, string>;
  layout: Readonly<Record<string, unknown>>;
  charts: HostWorksheet["Charts"]["_Items"];
}

/** All that the host keeps itself, at one moment: what Univer's own undoing knows nothing of. */
export interface KeptState {
  settings: ReadonlyMap<string, unknown>;
  sheets: ReadonlyMap<string, KeptSheet>;
}

/** That state as it is now; values in it are never changed, only replaced. */
export function keptState(workbook: HostWorkbook): KeptState {
  const sheets = workbook.inOrder().map((sheet): [string, KeptSheet] => {
    const rules = sheet.rules.order.flatMap((id): [string, RuleData][] => {
      const rule = sheet.rules.get(id);
      return rule ? [[id, rule]] : [];
    });
    return [
      sheet.univerId,
      {
        rules: new Map(rules),
        properties: new Map(sheet.properties),
        layout: { ...sheet.PageLayout.kept },
        charts: [...sheet.Charts._Items],
      },
    ];
  });
  return { settings: new Map(workbook.settings), sheets: new Map(sheets) };
}

/** Whether nothing that the host keeps differs; sheets that only one of the two has are left aside. */
export function sameState(a: KeptState, b: KeptState): boolean {
  const differing = [...a.sheets].filter(([id, sheet]) => {
    const other = b.sheets.get(id);
    return other !== undefined && !sameSheet(sheet, other);
  });
  const added = [...b.sheets.keys()].some((id) => !a.sheets.has(id));
  return !added && differing.length === 0 && sameMap(a.settings, b.settings);
}

/** Brings that state back, on the sheets that there are; gives the sheets whose rules became others, by Univer's id. */
export function restoreState(workbook: HostWorkbook, { settings, sheets }: KeptState): string[] {
  replace(workbook.settings, settings);
  return workbook.inOrder().flatMap((sheet) => {
    const kept = sheets.get(sheet.univerId);
    if (kept === undefined) return [];
    replace(sheet.properties, kept.properties);
    for (const member of Object.keys(sheet.PageLayout.kept)) delete sheet.PageLayout.kept[member];
    Object.assign(sheet.PageLayout.kept, kept.layout);
    sheet.Charts._Items.splice(0, Infinity, ...kept.charts);
    const now = new Map(sheet.rules.order.map((id) => [id, sheet.rules.get(id)]));
    if (sameMap(now, kept.rules)) return [];
    sheet.rules.replaceAll(kept.rules);
    return [sheet.univerId];
  });
}

function sameSheet(a: KeptSheet, b: KeptSheet): boolean {
  return (
    sameMap(a.rules, b.rules) &&
    sameMap(a.properties, b.properties) &&
    sameMap(new Map(Object.entries(a.layout)), new Map(Object.entries(b.layout))) &&
    a.charts.length === b.charts.length &&
    a.charts.every((chart, k) => chart === b.charts[k])
  );
}

/** Same entries in the same order. */
function sameMap(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const others = [...b];
  return (
    a.size === b.size &&
    [...a].every(([key, value], k) => others[k]?.[0] === key && others[k]?.[1] === value)
  );
}

function replace<T>(map: Map<string, T>, by: ReadonlyMap<string, T>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}
