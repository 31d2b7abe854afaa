import type { MarkAt } from "../compare/markAt";
import { statusWords } from "../compare/statusWords";
import type { RegionColumns } from "./gatherColumns";
import type { GatheredCell, GatheredItem, GatherIssue, MarkPlace } from "./gathering";

/** A gathered list with what was returned for each cell, before it was settled. */
export interface CellsOfList {
  items: readonly GatheredItem[];
  regions: readonly RegionColumns[];
  /** By item, region and file that returns it. */
  returned: readonly (readonly (readonly GatheredCell[])[])[];
  cells: readonly (readonly GatheredCell[])[];
  /** By item and region; null without the city's own table. */
  city: readonly (readonly (MarkAt & { place: MarkPlace })[])[] | null;
}

/**
 * What is to be looked at cell by cell, region by region: left blank, missing, not understood, returned in two ways,
 * marked differently from the city's own sheet. Items that do not count are asked of nobody.
 */
export function issuesOfCells(list: CellsOfList): GatherIssue[] {
  return list.regions.flatMap((region, r) =>
    region.taken.length === 0
      ? []
      : list.items.flatMap((item, k) => issuesOfCell(list, item, k, region.name, r))
  );
}

function issuesOfCell(
  { returned, cells, city }: CellsOfList,
  item: GatheredItem,
  k: number,
  region: string,
  r: number
): GatherIssue[] {
  const cell = cells[k]?.[r];
  const own = city?.[k]?.[r] ?? null;
  const all = returned[k]?.[r] ?? [];
  if (cell === undefined || item.excluded) return [];
  const base = { region, item: item.name, city: own?.place ?? null };
  const filled = all.filter(({ status }) => status !== "blank");
  if (new Set(filled.map(({ status }) => status)).size > 1) {
    const said = filled.flatMap(({ from }) => (from === null ? [] : [words(from)])).join("，");
    return [
      {
        ...base,
        kind: "conflict",
        returned: filled[0]?.from ?? null,
        message: `${region}：“${item.name}”几个文件报得不一样（${said}），汇总表里先空着，请定下来。`,
      },
    ];
  }
  if (cell.status === "blank") {
    if (own?.status === "excluded" || item.extra) return [];
    const inCity = own === null || own.status === "blank" ? "" : `，市表是${words(own.place)}`;
    return [
      cell.from === null
        ? {
            ...base,
            kind: "missing-item",
            returned: null,
            message: `${region}：上报的表里没有“${item.name}”这一项${inCity}。`,
          }
        : {
            ...base,
            kind: "blank",
            returned: cell.from,
            message: `${region}：“${item.name}”空着（${placeWords(cell.from)}）${inCity}。`,
          },
    ];
  }
  if (cell.status === "unknown")
    return [
      {
        ...base,
        kind: "unknown",
        returned: cell.from,
        message: `${region}：“${item.name}”填的“${cell.from?.mark ?? ""}”看不懂（${cell.from === null ? "" : placeWords(cell.from)}），请改成表里说明过的符号。`,
      },
    ];
  if (own === null || own.status === "blank" || own.status === cell.status) return [];
  const mark = cell.from === null ? "" : words(cell.from);
  return [
    {
      ...base,
      kind: "differs",
      returned: cell.from,
      message: `${region}：“${item.name}”上报${mark}（${statusWords[cell.status]}），市表是${words(own.place)}（${statusWords[own.status]}）。`,
    },
  ];
}

function words(place: MarkPlace): string {
  return `“${place.mark}”[${placeWords(place)}]`;
}

function placeWords({ file, sheet, cell }: MarkPlace): string {
  return `${file} ${sheet}!${cell}`;
}
