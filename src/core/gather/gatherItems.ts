import { itemName } from "../compare/itemName";
import { matchItems, type ItemPair } from "../compare/matchItems";
import type { ReturnedTable } from "./countyReturn";
import type { GatheredItem } from "./gathering";
import type { ListGroup } from "./groupLists";

/** Which of a table's indicators stand in a row of the gathered list, several where it keeps the item in parts. */
export interface ItemSource {
  indicators: number[];
  how: ItemPair["how"];
}

export interface GatheredItems {
  items: GatheredItem[];
  /** By table: its indicators by row. A row that is missing is an item that the table lacks. */
  sources: Map<ReturnedTable, Map<number, ItemSource>>;
}

/** The rows of a gathered list: the items of the base, then those that only other tables have, each once. */
export function gatherItems({ base, tables }: ListGroup): GatheredItems {
  const items: GatheredItem[] = base.model.indicators.map(({ name, path, excluded }) => ({
    name,
    path,
    excluded,
    extra: false,
  }));
  const sources: GatheredItems["sources"] = new Map();
  const extraRows = new Map<string, number>();
  for (const table of tables) {
    const { pairs, onlyAfter } = matchItems(base.model.indicators, table.model.indicators);
    const rows = new Map<number, ItemSource>();
    for (const { before, after, how } of pairs)
      for (const row of before) rows.set(row, { indicators: after, how });
    for (const k of onlyAfter) {
      const { name = "", path = [], excluded = false } = table.model.indicators[k] ?? {};
      const key = [...path, name].map((part) => itemName(part).words).join("/");
      const known = extraRows.get(key);
      const row = known === undefined || rows.has(known) ? items.length : known;
      if (row === items.length) items.push({ name, path, excluded, extra: true });
      if (known === undefined) extraRows.set(key, row);
      rows.set(row, { indicators: [k], how: "same" });
    }
    sources.set(table, rows);
  }
  return { items, sources };
}
