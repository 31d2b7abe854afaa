import { keyOf } from "../cell/keyOf";
import { normalForm } from "../cell/normalForm";
import type { Area } from "../area/area";
import type { Sheet } from "../sheet/sheet";
import type { TableModel } from "../kind/tableModel";
import type { TableIdentity } from "./corrections";

/** A recognised table with what it is known by. */
export interface KnownTable {
  model: TableModel;
  identity: TableIdentity;
}

/** All tables that were recognised on a sheet, in their order, each with what it is known by among them. */
export function knownTables(sheet: Sheet, tables: readonly TableModel[]): KnownTable[] {
  /** By their words, how many tables are known by them. */
  const times = new Map<string, number>();
  const named = tables.map((model) => {
    const own = { kind: model.kind, title: model.title, header: headerOf(sheet, model.area) };
    const words = JSON.stringify([own.kind, own.title, own.header]);
    const nth = times.get(words) ?? 0;
    times.set(words, nth + 1);
    return { model, own, words, nth };
  });
  return named.map(({ model, own, words, nth }) => ({
    model,
    identity: { ...own, nth, of: times.get(words) ?? 0 },
  }));
}

/** Texts of the first row of an area, left to right, blank cells left out. */
export function headerOf(sheet: Sheet, { top, left, right }: Area): string[] {
  const texts: string[] = [];
  const [first, last] = [Math.max(left, sheet.used.left), Math.min(right, sheet.used.right)];
  for (let column = first; column <= last; column++) {
    const text = keyOf(sheet.at(top, column));
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
