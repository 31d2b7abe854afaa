import { cellAddress } from "../area/address";
import type { HighlightStyle } from "../finding/highlight";
import { assessChecklist } from "../kind/checklist/assess";
import type { BodyCell } from "../kind/checklist/body";
import type { ChecklistModel } from "../kind/checklist/model";
import { rankRegions } from "../kind/checklist/rankRegions";

/** A checklist as a map: its indicators down, in the table's order, the counties across, from the best rate on. */
export interface HeatMap {
  counties: { name: string; rate: number | null }[];
  rows: HeatRow[];
}

export interface HeatRow {
  /** The indicator with the heading above it. */
  label: string;
  /** The indicator alone. */
  name: string;
  /** By county. */
  statuses: BodyCell[];
  /** A1 addresses of the marks, by county. */
  cells: string[];
  /** How many counties have not met it. */
  unmet: number;
}

/** What stands for each status on a map; "" for nothing. */
export const HEAT_SIGNS: Readonly<Record<BodyCell, string>> = {
  met: "√",
  unmet: "※",
  zero: "*",
  excluded: "—",
  blank: "",
  unknown: "？",
};

/** The flag whose colours a status has; the others have none. */
export const HEAT_STYLES: Readonly<Partial<Record<BodyCell, HighlightStyle>>> = {
  unmet: "unmet",
  zero: "zero",
  unknown: "finding",
};

/** The map of a checklist; an indicator that does not count is excluded for every county. */
export function heatMapOf(model: ChecklistModel): HeatMap {
  const assessed = assessChecklist(model);
  const ranked = rankRegions(assessed).map(({ region }) => ({
    region,
    place: assessed.indexOf(region),
  }));
  return {
    counties: ranked.map(({ region: { name, rate } }) => ({ name, rate })),
    rows: model.indicators.map(({ name, path, excluded, line }, k) => {
      const statuses = ranked.map(({ place }) => (excluded ? "excluded" : model.body.at(k, place)));
      return {
        label: [...path.slice(-1), name].join("："),
        name,
        statuses,
        cells: ranked.map(({ place }) => {
          const lane = model.regions[place]?.lane ?? 0;
          return model.transposed ? cellAddress(lane, line) : cellAddress(line, lane);
        }),
        unmet: statuses.filter((status) => status === "unmet" || status === "zero").length,
      };
    }),
  };
}
