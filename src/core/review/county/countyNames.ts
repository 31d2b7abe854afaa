import type { TableReport } from "../../finding/checkReport";
import { isOwnLevel } from "../../region/isOwnLevel";
import { regionStem } from "../../region/regionName";
import { isShortForm } from "../../region/sameZone";

/** A county with all names that the workbook's tables give it. */
export interface County {
  /** The longest of its names: 椒江区 for 椒江. */
  name: string;
  /** Stems of its names; two where a zone goes by its kind alone in one table: 新区 and 台州湾新区. */
  stems: string[];
}

/**
 * The counties of a workbook's checklists and funding tables, each once, in the order in which they come; lanes of one county
 * (椒江（自评）) are one, and 市本级 is none. A zone that is called by its kind alone is the only one of that kind with a name of its
 * own; where there are two it stays by itself. [] without such a table.
 */
export function countiesOf(tables: readonly TableReport[]): County[] {
  const names = new Map<string, string>();
  for (const table of tables)
    for (const name of namesIn(table)) {
      const bare = name.replace(/[（(].*$/, "");
      if (isOwnLevel(bare)) continue;
      const stem = regionStem(bare);
      const known = names.get(stem);
      if (known === undefined || bare.length > known.length) names.set(stem, bare);
    }
  const all = [...names].map(([stem, name]): County => ({ name, stems: [stem] }));
  const wholeOf = (short: County) => {
    const wholes = all.filter((other) => isShortForm(short.name, other.name));
    return wholes.length === 1 ? wholes[0] : undefined;
  };
  const merged = new Set<County>();
  for (const county of all) {
    const whole = wholeOf(county);
    if (whole === undefined) continue;
    whole.stems.push(...county.stems);
    merged.add(county);
  }
  return all.filter((county) => !merged.has(county));
}

/** The names of `countiesOf`. */
export function countyNames(tables: readonly TableReport[]): string[] {
  return countiesOf(tables).map(({ name }) => name);
}

/** The stems by which tables know a county of any name. */
export function stemsOf(tables: readonly TableReport[], county: string): Set<string> {
  const stem = regionStem(county);
  const known = countiesOf(tables).find(({ stems }) => stems.includes(stem));
  return new Set([stem, ...(known?.stems ?? [])]);
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
