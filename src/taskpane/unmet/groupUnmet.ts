import type { UnmetItem } from "../../core/kind/checklist/unmetItems";

export type GroupedBy = "region" | "indicator";

/** Unmet marks that belong together: of one county, or of one indicator. */
export interface UnmetGroup {
  key: string;
  /** Name of the county, or of the indicator. */
  name: string;
  /** Headings above the indicator; [] for a county. */
  path: readonly string[];
  items: UnmetItem[];
}

/** Groups from the largest down, equal ones in the table's order. Only items that hold every word of `query` count. */
export function groupUnmet(
  items: readonly UnmetItem[],
  by: GroupedBy,
  query: string
): UnmetGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, UnmetGroup>();
  for (const item of items) {
    const text = `${item.region} ${item.path.join(" ")} ${item.indicator}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    const path = by === "region" ? [] : item.path;
    const name = by === "region" ? item.region : item.indicator;
    const key = [...path, name].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, name, path, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()].sort((a, b) => b.items.length - a.items.length);
}
