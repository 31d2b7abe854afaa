import { areaAddress } from "../area/address";
import type { SourcedTable } from "../compare/followUp";
import { matchRegions } from "../region/matchRegions";
import { periodWords } from "../compare/periodWords";
import type { Series } from "../compare/seriesOf";
import { assessChecklist } from "../kind/checklist/assess";
import { rankRegions } from "../kind/checklist/rankRegions";
import { placeWords } from "../plan/placeWords";
import { MOST_LINES } from "./reportChart";
import { RATE_FORMAT, type Report, type ReportCell, type ReportTable } from "./report";

const POINTS_FORMAT = "+0.0;-0.0;0.0";

/**
 * 各期趋势: for each checklist that is known at three dates or more the rate of every county of the latest at each of them, how
 * many points it moved from the first to the last, and its place now. null without such a checklist.
 */
export function trendReport(series: readonly Series[], date: string): Report | null {
  if (series.length === 0) return null;
  return {
    name: "各期趋势",
    title: "各县（市、区）达成度各期趋势",
    date,
    tables: series.map(trendOf),
    sources: series.flatMap(({ tables }) =>
      tables.map((table) => {
        const { sheet, area } = table.model;
        const file = table.file === undefined ? "" : `${table.file} `;
        return `${file}${sheet}!${areaAddress(area)}（${headingOf(table)}）`;
      })
    ),
  };
}

function headingOf({ date, file, model }: SourcedTable): string {
  return date === null ? (file ?? model.sheet) : periodWords(date);
}

function trendOf({ tables, dated }: Series): ReportTable {
  const last = tables.at(-1);
  const names = (last?.model.regions ?? []).map(({ name }) => name);
  const rates = tables.map(({ model }) => {
    const { pairs } = matchRegions(
      model.regions.map(({ name }) => name),
      names
    );
    const regions = assessChecklist(model);
    return names.map((_name, k) => {
      const before = pairs.find(({ after }) => after === k)?.before;
      return before === undefined ? null : (regions[before]?.rate ?? null);
    });
  });
  const ranked = last === undefined ? [] : rankRegions(assessChecklist(last.model));
  const rows = ranked.map(({ region, rank, tied }): ReportCell[] => {
    const own = rates.map((one) => one[names.indexOf(region.name)] ?? null);
    const [first, now] = [own[0] ?? null, own.at(-1) ?? null];
    return [
      region.name,
      ...own,
      first === null || now === null ? null : (now - first) * 100,
      placeWords(rank, tied),
    ];
  });
  const title = last?.model.title || last?.model.sheet || "";
  return {
    heading: title,
    columns: [
      { heading: "县（市、区）", width: 16 },
      ...tables.map((table) => ({ heading: headingOf(table), width: 13, format: RATE_FORMAT })),
      { heading: "首末升降（百分点）", width: 12, format: POINTS_FORMAT },
      { heading: "最近一期名次", width: 10, centred: true as const },
    ],
    rows,
    ...(rows.length > MOST_LINES
      ? {}
      : {
          chart: {
            kind: "lines" as const,
            names: 0,
            values: tables.length,
            title: "达成度各期趋势",
            scale: "percent" as const,
          },
        }),
    note:
      "达成度按各期自己的计入项算，指标增减也会使它升降；按最近一期从高到低排。空着的是那一期没有这个县（市、区）。" +
      (dated ? "" : "有的表没有写日期，按给出的次序排。"),
  };
}
