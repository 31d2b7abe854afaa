import type { TableReport } from "../../finding/checkReport";
import { isOwnLevel } from "../../region/isOwnLevel";
import { regionStem } from "../../region/regionName";

/**
 * The counties of a workbook's checklists and funding tables, each once by the longest of its names (椒江区 for 椒江), in the
 * order in which they come; lanes of one county (椒江（自评）) are one, and 市本级 is none. [] without such a table.
 */
export function countyNames(tables: readonly TableReport[]): string[] {
  const names = new Map<string, string>();
  for (const table of tables)
    for (const name of namesIn(table)) {
      const bare = name.replace(/[（(].*$/, "");
      if (isOwnLevel(bare)) continue;
      const stem = regionStem(bare);
      const known = names.get(stem);
      if (known === undefined || bare.length > known.length) names.set(stem, bare);
    }
  return [...names.values()];
}

function namesIn(table: TableReport): string[] {
  switch (table.kind) {
    case "checklist":
      return table.regions.map(({ name }) => name);
    case "funding":
      return table.stages.flatMap(({ regions }) => regions.map(({ name }) => name));
    case "targets":
    case "statistics":
    case "schools":
      return [];
  }
}
