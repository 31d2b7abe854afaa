import { isBelow } from "../kind/funding/isBelow";
import { AMOUNT } from "./amountFormat";
import type { FollowUp } from "../compare/followUp";
import type { RankingWay } from "../kind/checklist/rankRegions";
import type { CountyChecklist, CountyFunding, CountyPage } from "../review/county/countyPage";
import { countyPage } from "../review/county/countyPage";
import { countiesOf } from "../review/county/countyNames";
import { rootCauses } from "../review/causes/rootCauses";
import type { Review } from "../review/reviewWorkbook";
import { requiredForPlace, type PlaceNeed } from "../plan/requiredForPlace";
import { requiredForRate, type Counts } from "../plan/requiredForRate";
import type { RateGoal } from "../plan/goal";
import { doubtLines } from "./doubtLines";
import { BEFORE, itemWords, progressTable } from "./notice/progressTable";
import {
  FILLED_IN,
  NO_UNDERTAKINGS,
  NOTICE_TITLE,
  undertakingOf,
  type Undertakings,
} from "./notice/undertakings";
import { RATE_FORMAT, YI_FORMAT, type Report, type ReportCell, type ReportTable } from "./report";

/** Goals that a county is held against: the usual one of the plans, and all. */
const USUAL_GOAL: RateGoal = { kind: "rate", numerator: 85, denominator: 100 };
const SIGNATURE = "签发单位（盖章）：　　　　　　　　签收人：　　　　　　　　签收日期：";
/** Widths of the seven columns that all tables of a notice share, for a page that stands upright. */
const WIDTHS = [8, 32, 10, 8, 18, 10, 10];

type Reviewed = Pick<Review, "tables" | "models">;

/** What was before: the same checklists at an earlier date, and what counties wrote into their notices then. */
export interface Earlier extends Partial<FollowUp> {
  undertakings?: Undertakings;
}

/**
 * 整改通知单, one page a county that the workbook names and that has anything to put right: how it stands and how far the
 * next place, 85 % and 100 % are, what became of it since the earlier date, what is unmet with its cell and room for measures,
 * who and when (what the county wrote there before stands again), its funding by stage, targets that name it, and what of its
 * figures is to be looked at. A checklist's earlier date in the same workbook is compared with, not listed. [] where no county
 * has anything.
 */
export function countyNotices(
  review: Reviewed,
  date: string,
  way: RankingWay,
  { comparisons = [], past = [], undertakings = NO_UNDERTAKINGS }: Earlier = {}
): Report[] {
  const causes = rootCauses(review);
  return countiesOf(review.tables).flatMap(({ name: county, stems: own }) => {
    const stems = new Set(own);
    const all = countyPage(review, causes, county, way);
    const page = {
      ...all,
      checklists: all.checklists.filter(
        ({ sheet, title }) =>
          !past.some((one) => one.sheet === sheet && (one.title || one.sheet) === title)
      ),
    };
    const tables = [
      ...standings(page, review),
      ...comparisons.flatMap(
        (one) => progressTable(one, { county, stems, date, undertakings }, PROGRESS) ?? []
      ),
      ...page.checklists.flatMap((one) => unmetTable(one, county, undertakings)),
      ...page.funding.flatMap(fundingTable),
      ...targetTables(page, county, undertakings),
      ...doubts(page),
    ];
    const toDo = tables.some(({ columns }) => columns.some(({ heading }) => heading === MEASURES));
    if (!toDo && page.causes.length === 0 && !isShort(page)) return [];
    return [
      {
        name: county,
        title: county + NOTICE_TITLE,
        date,
        tables: tables.map((table, k) => ({
          ...table,
          heading: `${NUMBERS[k] ?? k + 1}、${table.heading}`,
        })),
        notes: [
          "请对照所列单元格核实，在“整改措施、责任人、完成期限”各栏填写后反馈；数据有出入的请一并说明。",
        ],
        sources: sourcesOf(page),
        signature: SIGNATURE,
      },
    ];
  });
}

const [MEASURES] = FILLED_IN;
const NUMBERS = [..."一二三四五六七八九十"];

function columnsOf(
  headings: readonly string[],
  formats: Readonly<Record<number, string>> = {},
  centred: readonly number[] = [0]
): ReportTable["columns"] {
  return headings.map((heading, k) => ({
    heading,
    width: WIDTHS[k] ?? 12,
    ...(formats[k] === undefined ? {} : { format: formats[k] }),
    ...(centred.includes(k) ? { centred: true as const } : {}),
  }));
}

const PROGRESS = columnsOf(
  ["序号", "指标（标准）", "变化", "责任人", "原定期限", BEFORE, "本期单元格"],
  {},
  [0, 2, 3, 4, 5, 6]
);

function isShort({ funding }: CountyPage): boolean {
  return funding.some(({ stages }) => stages.some(({ region }) => isBelow(region)));
}

function sourcesOf({ checklists, funding, targets, causes }: CountyPage): string[] {
  return [...new Set([...checklists, ...funding, ...targets, ...causes].map(({ sheet }) => sheet))];
}

function standings({ checklists }: CountyPage, { tables }: Reviewed): ReportTable[] {
  if (checklists.length === 0) return [];
  return [
    {
      heading: "总体情况",
      columns: columnsOf(
        ["序号", "监测表", "达成度", "名次", "进一名还需达标", "到 85%还需", "全部达标还需"],
        { 2: RATE_FORMAT },
        [0, 3, 4, 5, 6]
      ),
      rows: checklists.map((one, k): ReportCell[] => [
        k + 1,
        nameOf(one),
        one.region.rate,
        one.rank === null ? "—" : `${one.rank}/${one.ranked}${one.tied ? "（并列）" : ""}`,
        nextPlace(one, tables),
        items(requiredForRate(one.region, USUAL_GOAL)),
        items(one.region.rate === null ? null : one.region.unmet),
      ]),
      note: "名次一栏为“名次/参加排名的个数”，按未取整的达成度排；“还需”指其他县（市、区）不动时最少再达标的项数。",
    },
  ];
}

function nameOf({ title, region }: CountyChecklist): string {
  const lane = /[（(].*$/.exec(region.name)?.[0] ?? "";
  return title + lane;
}

/** The fewest indicators to the next place that is better; the first has none above it. */
function nextPlace({ sheet, title, region, rank }: CountyChecklist, tables: Reviewed["tables"]) {
  if (rank === null) return "—";
  if (rank === 1) return "已居首位";
  const table = tables.find(
    (one) => one.kind === "checklist" && one.sheet === sheet && (one.title || one.sheet) === title
  );
  const others: Counts[] =
    table?.kind === "checklist" ? table.regions.filter((other) => other !== region) : [];
  const need: PlaceNeed | null = requiredForPlace(region, others, placeOf(region, others) - 1);
  return items(need?.required ?? null);
}

/** Place by different better rates, none left out. */
function placeOf(own: Counts, others: readonly Counts[]): number {
  const share = ({ met, unmet }: Counts) => (met + unmet === 0 ? 0 : met / (met + unmet));
  return new Set(others.map(share).filter((rate) => rate > share(own))).size + 1;
}

function items(count: number | null): string {
  return count === null ? "—" : count === 0 ? "已达到" : `${count} 项`;
}

function unmetTable(
  one: CountyChecklist,
  county: string,
  undertakings: Undertakings
): ReportTable[] {
  const { unmet, uncounted, sheet } = one;
  if (unmet.length + uncounted.length === 0) return [];
  const rows = [
    ...unmet.map((item) => ({ ...item, state: item.zero ? "未达标，零分" : "未达标" })),
    ...uncounted.map((item) => ({
      ...item,
      state: item.why === "blank" ? "没有填报" : "标记看不懂",
    })),
  ];
  return [
    {
      heading: `${nameOf(one)}：未达标 ${unmet.length} 项${uncounted.length === 0 ? "" : `，未填清楚 ${uncounted.length} 项`}`,
      columns: columnsOf(["序号", "指标（标准）", "情况", "单元格", ...FILLED_IN], {}, [0, 2, 3]),
      rows: rows.map(({ path, indicator, state, cell }, k): ReportCell[] => {
        const item = itemWords({ path, name: indicator });
        return [k + 1, item, state, { sheet, cell }, ...filledIn(undertakings, county, item)];
      }),
    },
  ];
}

/** What the county wrote before into the columns that are its own. */
function filledIn(undertakings: Undertakings, county: string, item: string): ReportCell[] {
  const kept = undertakingOf(undertakings, county, item);
  return [kept?.measures, kept?.who, kept?.deadline].map((words) => words || null);
}

function fundingTable({ sheet, title, benchmark, stages }: CountyFunding): ReportTable[] {
  const known = stages.filter(({ region }) => region.gap !== null || region.need !== null);
  if (known.length === 0) return [];
  return [
    {
      heading: title,
      columns: columnsOf(
        ["序号", "学段", "生均（元）", "差额（元）", "定基增长须达", "应增经费（亿元）", "单元格"],
        { 2: AMOUNT, 3: AMOUNT, 4: "0.00%", 5: YI_FORMAT },
        [0, 6]
      ),
      rows: known.map(({ name, region, cell }, k): ReportCell[] => [
        k + 1,
        name || "全部",
        region.actual,
        region.gap,
        region.growth,
        region.need,
        cell === "" ? null : { sheet, cell },
      ]),
      note: `基准：${benchmark || "表内指标值"}。差额、应增经费为负数的，表示低于基准、需要增加。`,
    },
  ];
}

function targetTables(
  { targets }: CountyPage,
  county: string,
  undertakings: Undertakings
): ReportTable[] {
  return targets.map(({ sheet, title, parts }) => ({
    heading: `${title}：未达到目标 ${parts.length} 项`,
    columns: columnsOf(["序号", "指标", "现值", "目标", ...FILLED_IN], {}, [0, 2, 3]),
    rows: parts.map(({ line, part, standing }, k): ReportCell[] => {
      const item = [line.name, part.label].filter(Boolean).join("：");
      const target = standing.target === null ? null : `${standing.operator}${standing.target}`;
      return [k + 1, item, standing.value, target, ...filledIn(undertakings, county, item)];
    }),
    note: `见“${sheet}”。`,
  }));
}

function doubts({ causes }: CountyPage): ReportTable[] {
  if (causes.length === 0) return [];
  return [
    {
      heading: "需要核实的数据",
      text: doubtLines(causes),
      columns: [],
      rows: [],
    },
  ];
}
