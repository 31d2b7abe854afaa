import { placeOf } from "../review/recogniseWorkbook";
import type { ChecklistModel } from "../kind/checklist/model";
import { uncountedMarks } from "../kind/checklist/uncountedMarks";
import type { ReportCell, Report, ReportTable } from "./report";
import { placesInWords } from "./placesInWords";
import { unmetItems, type UnmetItem } from "../kind/checklist/unmetItems";

/**
 * 短板清单: for each checklist what every region has not met, with the cell, and how many regions have not met each
 * indicator, most first. null without a checklist. `date` is printed as given.
 */
export function unmetReport(checklists: readonly ChecklistModel[], date: string): Report | null {
  if (checklists.length === 0) return null;
  const lists = checklists.map((model) => ({
    model,
    name: model.title || model.sheet,
    items: unmetItems(model),
  }));
  return {
    name: "短板清单",
    title: "短板清单",
    date,
    tables: [
      ...lists.map(({ name, items, model }) => byIndicator(name, model, items)),
      ...lists.flatMap(({ name, model }) => uncounted(name, model)),
      ...lists.map(({ name, items, model }) => byRegion(name, model, items)),
    ],
    sources: checklists.map(placeOf),
  };
}

function byRegion(name: string, model: ChecklistModel, items: readonly UnmetItem[]): ReportTable {
  const counts = new Map<string, number>();
  for (const { region } of items) counts.set(region, (counts.get(region) ?? 0) + 1);
  const left = uncountedMarks(model);
  const met = model.regions.filter(
    (region, r) => !counts.has(region.name) && left[r]?.length === 0
  );
  return {
    heading: `${name}：按县（市、区）`,
    columns: [
      { heading: "县（市、区）", width: 14 },
      { heading: "共几项", width: 8, centred: true },
      { heading: "类别", width: 26 },
      { heading: "未达标指标", width: 46 },
      { heading: "情况", width: 14, centred: true },
      { heading: "单元格", width: 10, centred: true },
    ],
    rows: items.map(({ region, indicator, path, zero, cell }) => [
      region,
      counts.get(region) ?? 0,
      path.join(" / "),
      indicator,
      zero ? "未达标，零分" : "未达标",
      { sheet: model.sheet, cell },
    ]),
    note:
      met.length === 0
        ? `共 ${items.length} 项次。`
        : `共 ${items.length} 项次。没有短板的：${met.map((region) => region.name).join("、")}。`,
  };
}

function byIndicator(
  name: string,
  { regions }: ChecklistModel,
  items: readonly UnmetItem[]
): ReportTable {
  const groups = new Map<string, UnmetItem[]>();
  for (const item of items) {
    const key = [...item.path, item.indicator].join(" / ");
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  return {
    heading: `${name}：按指标`,
    columns: [
      { heading: "次序", width: 14, centred: true },
      { heading: "县数", width: 8, centred: true },
      { heading: "类别", width: 26 },
      { heading: "未达标指标", width: 46 },
      { heading: "哪些县（市、区）", width: 22 },
    ],
    rows: sorted.map((group, k) => [
      k + 1,
      group.length,
      group[0]?.path.join(" / ") ?? "",
      group[0]?.indicator ?? "",
      placesInWords(
        group.map(({ region }) => region),
        regions.map(({ name: region }) => region)
      ),
    ]),
  };
}

/** Cells that count neither as met nor as unmet; no table where there is none. */
function uncounted(name: string, model: ChecklistModel): ReportTable[] {
  const rows = uncountedMarks(model).flatMap((marks, r) =>
    marks.map((mark): ReportCell[] => [
      model.regions[r]?.name ?? "",
      `${marks.length} 项未计`,
      mark.path.join(" / "),
      mark.indicator,
      mark.why === "blank" ? "没有标记" : "标记看不懂",
      { sheet: model.sheet, cell: mark.cell },
    ])
  );
  if (rows.length === 0) return [];
  return [
    {
      heading: `${name}：没有计入的格`,
      columns: [
        { heading: "县（市、区）", width: 14 },
        { heading: "共几项", width: 12, centred: true },
        { heading: "类别", width: 26 },
        { heading: "指标", width: 46 },
        { heading: "情况", width: 14, centred: true },
        { heading: "单元格", width: 10, centred: true },
      ],
      rows,
      note: "这些格既没有算作达标，也没有算作未达标；补上后达成度会变。",
    },
  ];
}
