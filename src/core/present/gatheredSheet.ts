import type { GatheredList } from "../gather/gathering";
import type { MarkStatus } from "../mark/markStatus";
import { rateOf } from "../measure/rateOf";
import { roundHalfUp } from "../quantity/roundHalfUp";
import { printedNumber } from "../frame/numbering";
import type { ReportCell, Report } from "./report";

/** How the note under the table explains a mark, in words that every reader of checklists knows. */
const MEANINGS: Readonly<Record<MarkStatus, string>> = {
  met: "表示已达标",
  unmet: "表示未达标",
  zero: "表示得分为0",
  excluded: "表示不适用",
};
const LEVELS = ["一级指标", "二级指标", "三级指标", "四级指标"];

/**
 * A gathered checklist as a sheet of its own: one row an indicator, the regions across, marks as returned, 达成度 under
 * them and what the marks mean. It is a checklist like the ones it was made from and can be checked, flagged and ranked.
 */
export function gatheredSheet(list: GatheredList, date: string): Report {
  const { items, regions, cells, legend, title, files } = list;
  const depth = Math.max(0, ...items.map(({ path }) => path.length));
  const levels = Array.from({ length: depth }, (_, k) => LEVELS[k] ?? `${k + 1}级指标`);
  const rates = regions.map((_, r) => rateText(list, r));
  const excluded = items.flatMap(({ name, excluded: out }) =>
    out ? printedNumber(name) || [] : []
  );
  const except = excluded.length === 0 ? "" : `（除第${excluded.join("、")}项外）`;
  const marks = legend.map(({ mark, status }) => `“${mark}”${MEANINGS[status]}`);
  return {
    name: "各县汇总",
    title: "各县（市、区）上报汇总",
    date,
    tables: [
      {
        heading: title,
        columns: [
          ...levels.map((heading) => ({ heading, width: 14 })),
          { heading: depth === 0 ? "指标" : (LEVELS[depth] ?? "指标"), width: 50 },
          ...regions.map(({ name }) => ({ heading: name, width: 10 })),
        ],
        rows: [
          ...items.map(({ name, path }, k): ReportCell[] => [
            ...levels.map((_, level) => path[level] ?? null),
            name,
            ...regions.map((_, r) => markCell(cells[k]?.[r]?.value ?? null)),
          ]),
          [...levels.map(() => null), `总达成度${except}`, ...rates],
        ],
        ...(marks.length === 0 ? {} : { note: `注：${marks.join("，")}。` }),
      },
    ],
    sources: [`${files.length} 个上报文件`],
    checkable: true,
  };
}

function markCell(value: string | number | boolean | null): ReportCell {
  if (typeof value === "string") return value.trim();
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** Met ÷ counted with one decimal; null when nothing counts. */
function rateText({ items, cells }: GatheredList, region: number): string | null {
  const statuses = items.flatMap(({ excluded }, k) =>
    excluded ? [] : (cells[k]?.[region]?.status ?? [])
  );
  const met = statuses.filter((status) => status === "met").length;
  const unmet = statuses.filter((status) => status === "unmet" || status === "zero").length;
  const rate = rateOf(met, unmet);
  return rate === null ? null : `${roundHalfUp(rate * 100, 1)}%`;
}
