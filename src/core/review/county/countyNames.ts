import type { TableReport } from "../../finding/checkReport";
import { isOwnLevel } from "../../region/isOwnLevel";
import { matchRegions } from "../../region/matchRegions";
import { regionStem } from "../../region/regionName";

/** A county with all names that the workbook's tables give it. */
export interface County {
  /** The longest of its names: 椒江区 for 椒江. */
  name: string;
  /** Stems of its names; several where a zone goes by its kind alone in one table: 新区 and 台州湾. */
  stems: string[];
}

/**
 * The counties of a workbook's checklists and funding tables, each once, in the order in which they come; lanes of one county
 * (椒江（自评）) are one, and 市本级 is none. What is one county under two names is told as between two dates: by `matchRegions`. []
 * without such a table.
 */
export function countiesOf(tables: readonly TableReport[]): readonly County[] {
  const known = found.get(tables);
  if (known !== undefined) return known;
  const counties: County[] = [];
  for (const table of tables) {
    const names = bareNames(table);
    const { pairs, onlyAfter } = matchRegions(
      counties.map(({ name }) => name),
      names
    );
    for (const { before, after } of pairs) addName(counties[before], names[after] ?? "");
    for (const after of onlyAfter) {
      const name = names[after] ?? "";
      counties.push({ name, stems: [regionStem(name)] });
    }
  }
  found.set(tables, counties);
  return counties;
}

/** Each county's page asks. */
const found = new WeakMap<readonly TableReport[], readonly County[]>();

function addName(county: County | undefined, name: string): void {
  if (county === undefined) return;
  const stem = regionStem(name);
  if (!county.stems.includes(stem)) county.stems.push(stem);
  if (name.length > county.name.length) county.name = name;
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

/** The counties that a table names, each once by its longest name, without what stands in brackets behind. */
function bareNames(table: TableReport): string[] {
  const names = new Map<string, string>();
  for (const name of namesIn(table)) {
    const bare = name.replace(/[（(].*$/, "");
    if (isOwnLevel(bare)) continue;
    const stem = regionStem(bare);
    if (bare.length > (names.get(stem)?.length ?? 0)) names.set(stem, bare);
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
