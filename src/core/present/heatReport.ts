import type { ChecklistModel } from "../kind/checklist/model";
import { placeOf } from "../review/recogniseWorkbook";
import { HEAT_SIGNS, HEAT_STYLES, heatMapOf } from "./heatMap";
import { RATE_FORMAT, type HeatLook, type Report, type ReportTable } from "./report";

/** Width of a county's column: four characters, more on two lines. */
const COUNTY = 8;

/**
 * 达标热力图: for each checklist the indicators down, the counties across from the best rate on, each mark in the colour of its
 * flag, with how many counties each indicator lacks and each county's rate. One sheet a checklist. [] without one.
 */
export function heatReports(checklists: readonly ChecklistModel[], date: string): Report[] {
  return checklists.map((model) => ({
    name: checklists.length === 1 ? "达标热力图" : `达标热力图-${model.sheet}`.slice(0, 31),
    title: `${model.title || model.sheet}：达标热力图`,
    date,
    tables: [mapTable(model)],
    sources: [placeOf(model)],
  }));
}

function mapTable(model: ChecklistModel): ReportTable {
  const { counties, rows } = heatMapOf(model);
  return {
    heading: "指标 × 县（市、区）",
    columns: [
      { heading: "指标", width: 40 },
      ...counties.map(({ name }) => ({
        heading: name,
        width: COUNTY,
        centred: true as const,
        format: RATE_FORMAT,
      })),
      { heading: "未达标", width: 8, centred: true },
    ],
    rows: [
      ...rows.map(({ label, statuses, unmet }) => [
        label,
        ...statuses.map((status) => HEAT_SIGNS[status]),
        unmet,
      ]),
      ["达成度", ...counties.map(({ rate }) => rate), null],
    ],
    totals: 1,
    heat: { columns: [1, counties.length], looks: looks() },
    note: "√ 达标，※ 未达标，* 未达标且得零分，— 不计，？ 看不懂的标记，空白为没有填。县（市、区）从左到右按达成度从高到低排，最后一列是未达标的县（市、区）数。",
  };
}

function looks(): HeatLook[] {
  const statuses = ["unmet", "zero", "unknown"] as const;
  return statuses.flatMap((status) => {
    const style = HEAT_STYLES[status];
    return style === undefined ? [] : [{ text: HEAT_SIGNS[status], style }];
  });
}
