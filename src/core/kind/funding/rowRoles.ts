import { regionName } from "../../region/regionName";
import type { FundingRow } from "./model";
import type { RegionList } from "./findRegionLists";

/**
 * The rows of a funding table by what they are. A lone city among counties is their total, several cities are
 * the regions. Where no province stands in the list, an average (全市平均) is what the regions are compared with;
 * `benchmark` names a row that is, whatever else it may be.
 */
export function rowRoles(list: RegionList, benchmark?: string): FundingRow[] {
  const cities = list.entries.filter(({ kind }) => kind === "city").length;
  const counties = list.entries.filter(({ kind }) => kind === "region").length;
  const hasBenchmark = list.entries.some(({ kind }) => kind === "benchmark");
  return list.entries.map(({ line, name, kind }): FundingRow => {
    const role =
      kind === "city"
        ? cities > 1 || counties === 0
          ? "region"
          : "total"
        : kind === "total" && !hasBenchmark && /平均|均值/.test(name)
          ? "benchmark"
          : kind;
    const row = { name: regionName(name), role, line };
    return row.name === benchmark ? { ...row, role: "benchmark", main: true } : row;
  });
}

/**
 * Which of several benchmark rows the table compares with: the average of the province first, then the
 * province itself, a rank in it, the nation last; the user's choice before all. Null when there is none.
 */
export function mainBenchmark(rows: readonly FundingRow[]): FundingRow | null {
  const rank = ({ name, main = false }: FundingRow) =>
    main ? -1 : /全国|国家/.test(name) ? 3 : /平均|均/.test(name) ? 0 : /第/.test(name) ? 2 : 1;
  return (
    rows.filter(({ role }) => role === "benchmark").sort((a, b) => rank(a) - rank(b))[0] ?? null
  );
}
