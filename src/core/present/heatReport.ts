import { assessChecklist } from "../kind/checklist/assess";
import type { BodyCell, ChecklistModel } from "../kind/checklist/model";
import { rankRegions } from "../kind/checklist/rankRegions";
import { placeOf } from "../review/recogniseWorkbook";
import { RATE_FORMAT, type Report, type ReportCell, type ReportTable } from "./report";

/** What stands for each status on the map, and how it is coloured; null: no colour. */
const SIGNS: Readonly<Record<BodyCell, string>> = {
  met: "√",
  unmet: "※",
  zero: "*",
  excluded: "—",
  blank: "",
  unknown: "？",
};
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
    tables: [mapOf(model)],
    sources: [placeOf(model)],
  }));
}

function mapOf(model: ChecklistModel): ReportTable {
  const ranked = rankRegions(assessChecklist(model)).map(({ region }) => ({
    region,
    place: model.regions.findIndex(({ name }) => name === region.name),
  }));
  const rows = model.indicators.map(({ name, path, excluded }, k): ReportCell[] => {
    const statuses = ranked.map(({ place }) =>
      excluded ? "excluded" : (model.body[k]?.[place] ?? "blank")
    );
    return [
      [...path.slice(-1), name].join("："),
      ...statuses.map((status) => SIGNS[status]),
      statuses.filter((status) => status === "unmet" || status === "zero").length,
    ];
  });
  return {
    heading: "指标 × 县（市、区）",
    columns: [
      { heading: "指标", width: 40 },
      ...ranked.map(({ region }) => ({
        heading: region.name,
        width: COUNTY,
        centred: true as const,
        format: RATE_FORMAT,
      })),
      { heading: "未达标", width: 8, centred: true },
    ],
    rows: [...rows, ["达成度", ...ranked.map(({ region }) => region.rate), null]],
    totals: 1,
    heat: {
      columns: [1, ranked.length],
      looks: [
        { text: SIGNS.unmet, style: "unmet" },
        { text: SIGNS.zero, style: "zero" },
        { text: SIGNS.unknown, style: "finding" },
      ],
    },
    note: "√ 达标，※ 未达标，* 未达标且得零分，— 不计，？ 看不懂的标记，空白为没有填。县（市、区）从左到右按达成度从高到低排，最后一列是未达标的县（市、区）数。",
  };
}
