import type { Gathering, GatheredList, MarkPlace } from "../gather/gathering";
import { issueTitles } from "../gather/issueTitles";
import type { ReportCell, Report, ReportTable } from "./report";

/**
 * 汇总核对: for each gathered list who returned what, and everything to be looked at with file, sheet and cell; then files
 * that could not be read or hold no checklist. A sheet that says so when there is nothing to look at.
 */
export function gatheringReport(gathering: Gathering, date: string): Report {
  const { lists, unreadable, withoutChecklist } = gathering;
  const files = [...new Set(lists.flatMap((list) => list.files))];
  return {
    name: "汇总核对",
    title: "各县（市、区）上报核对",
    date,
    tables: [
      ...lists.flatMap((list) => [returns(list), issues(list)]),
      ...leftOut(unreadable, withoutChecklist),
    ],
    sources: files,
  };
}

function returns({ title, regions, items, cells }: GatheredList): ReportTable {
  return {
    heading: `${title}：谁报了`,
    columns: [
      { heading: "县（市、区）", width: 20 },
      { heading: "文件", width: 30 },
      { heading: "工作表", width: 20 },
      { heading: "已填几项", width: 30 },
      { heading: "空着几项", width: 60 },
    ],
    rows: regions.map(({ name, from }, r): ReportCell[] => {
      const counted = items.flatMap(({ excluded, extra }, k) => (excluded || extra ? [] : [k]));
      const blank = counted.filter((k) => cells[k]?.[r]?.status === "blank").length;
      return from === null
        ? [name, "没有上报", null, null, null]
        : [name, from.file, from.sheet, counted.length - blank, blank];
    }),
  };
}

function issues({ title, issues: all }: GatheredList): ReportTable {
  const order = Object.keys(issueTitles);
  const sorted = [...all].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return {
    heading: all.length === 0 ? `${title}：没有要核对的` : `${title}：${all.length} 处要核对`,
    columns: [
      { heading: "情况", width: 20 },
      { heading: "县（市、区）", width: 30 },
      { heading: "上报单元格", width: 20 },
      { heading: "市表单元格", width: 30 },
      { heading: "说明", width: 60 },
    ],
    rows: sorted.map(({ kind, region, returned, city, message }): ReportCell[] => [
      issueTitles[kind],
      region || null,
      cellWords(returned),
      cellWords(city),
      message,
    ]),
  };
}

function cellWords(place: MarkPlace | null): string | null {
  return place === null ? null : `${place.sheet}!${place.cell}`;
}

function leftOut(
  unreadable: Gathering["unreadable"],
  withoutChecklist: Gathering["withoutChecklist"]
): ReportTable[] {
  if (unreadable.length + withoutChecklist.length === 0) return [];
  return [
    {
      heading: "没有汇总进来的文件",
      columns: [
        { heading: "文件", width: 20 },
        { heading: "原因", width: 30 },
      ],
      rows: [
        ...unreadable.map(({ file, error }): ReportCell[] => [file, error]),
        ...withoutChecklist.map((file): ReportCell[] => [file, "没有认出达标情况表"]),
      ],
    },
  ];
}
