import type { HeatStrings } from "./heatZhCN";

export const heatEnUS: HeatStrings = {
  summary: (indicators, counties, unmet, worst) =>
    `${indicators} indicators × ${counties} counties, ${unmet} unmet` +
    (worst.length === 0
      ? "."
      : `, most often “${worst[0]}”${worst.length > 1 ? ` and ${worst.length - 1} more as often` : ""}.`),
  order:
    "Counties from left to right by achievement rate, best first; the number behind an indicator is how many have not met it. A coloured cell leads to the sheet.",
  drawing: (table) => `${table}: heat map`,
  scroll: "Heat map, scrolls sideways",
  legend: "Legend",
  statuses: {
    unmet: "unmet",
    zero: "scores 0",
    unknown: "not understood",
    excluded: "left out",
    met: "met",
    blank: "not filled in",
  },
  cell: (county, indicator, status) => `${county}: ${indicator}, ${status}`,
  county: (county, rate) => `${county}, achievement rate ${rate}`,
  indicator: "Indicator",
  count: "Unmet",
  asTable: "As a table",
  save: "Save as a picture",
  file: (table) => `达标热力图-${table}.png`,
  saved: (file) =>
    `Saved as “${file}” in the browser's downloads. If it is not there, write “Heat map” from Lists to a sheet.`,
  notSaved:
    "The picture cannot be drawn, so nothing was saved. Write “Heat map” from Lists to a sheet.",
};
