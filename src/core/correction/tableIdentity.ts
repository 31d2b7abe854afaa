import { textOf } from "../cell/textOf";
import { normalForm } from "../cell/normalForm";
import type { Area } from "../area/area";
import type { Sheet } from "../sheet/sheet";
import type { TableModel } from "../kind/tableModel";
import type { TableIdentity } from "./corrections";

/** What a recognised table is known by among `tables`, all that were recognised on its sheet. */
export function identityOf(
  sheet: Sheet,
  table: TableModel,
  tables: readonly TableModel[]
): TableIdentity {
  const alike = groupsOf(sheet, tables).get(table);
  const own = { kind: table.kind, title: table.title, header: headerOf(sheet, table.area) };
  return { ...own, nth: alike?.indexOf(table) ?? -1, of: alike?.length ?? 0 };
}

/** Of each table those that are known by the same words, itself among them, in their order. */
function groupsOf(
  sheet: Sheet,
  tables: readonly TableModel[]
): ReadonlyMap<TableModel, readonly TableModel[]> {
  const known = groups.get(tables);
  if (known !== undefined) return known;
  const byWords = new Map<string, TableModel[]>();
  const found = new Map(
    tables.map((table) => {
      const words = JSON.stringify([table.kind, table.title, headerOf(sheet, table.area)]);
      const alike = byWords.get(words) ?? [];
      byWords.set(words, alike);
      alike.push(table);
      return [table, alike] as const;
    })
  );
  groups.set(tables, found);
  return found;
}

/** Every table of a sheet asks. */
const groups = new WeakMap<readonly TableModel[], ReadonlyMap<TableModel, readonly TableModel[]>>();

/** Texts of the first row of an area, left to right, blank cells left out. */
export function headerOf(sheet: Sheet, { top, left, right }: Area): string[] {
  const texts: string[] = [];
  const [first, last] = [Math.max(left, sheet.used.left), Math.min(right, sheet.used.right)];
  for (let column = first; column <= last; column++) {
    const text = normalForm(textOf(sheet.at(top, column)));
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** Whether two tables are known by the very same words, wherever and how often they stand. */
export function isSame(a: TableIdentity, b: TableIdentity): boolean {
  return a.kind === b.kind && a.title === b.title && sameTexts(a.header, b.header);
}

/**
 * Whether one may be the other after editing: the title is the same but for its numbers (years), and so is half of the
 * header.
 */
export function isLike(a: TableIdentity, b: TableIdentity): boolean {
  const words = ({ title }: TableIdentity) => normalForm(title).replace(/\d/g, "");
  const common = a.header.filter((text) => b.header.includes(text)).length;
  const all = new Set([...a.header, ...b.header]).size;
  return a.kind === b.kind && words(a) === words(b) && common > 0 && common * 2 >= all;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, k) => text === b[k]);
}
