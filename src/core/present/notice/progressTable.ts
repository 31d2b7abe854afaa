import type { Change, Comparison, ItemRef } from "../../compare/comparison";
import type { DatedComparison, TableSource } from "../../compare/datedComparison";
import { periodWords } from "../../compare/periodWords";
import { regionStem } from "../../region/regionName";
import type { ReportCell, ReportTable } from "../report";
import { isOver, undertakingOf, type Undertakings } from "./undertakings";

/** What the notice is held against. */
interface Follow {
  county: string;
  /** Stems of the names that tables give it. */
  stems: ReadonlySet<string>;
  /** 制表日期: deadlines before it are over. */
  date: string;
  undertakings: Undertakings;
}

/** An indicator as a notice words it. */
export function itemWords({ path, name }: { path: readonly string[]; name: string }): string {
  return [...path.slice(-1), name].join("：");
}

/** Heading of the column with the cells of the earlier date. */
export const BEFORE = "上期单元格";

/** Where nobody wrote anything: these columns are not to be filled in. */
const NOTHING = "—";

/** Rows of a progress table, without their number. */
type Row = [
  item: string,
  change: string,
  who: string,
  deadline: string,
  before: ReportCell,
  after: ReportCell,
];

/**
 * What became of one checklist's indicators of the county since the earlier date: what became met, what fell back, what is
 * still unmet and was to be done by a date, overdue or not. null where nothing is to be said. `columns` are those that the
 * tables of a notice share.
 */
export function progressTable(
  { comparison, before, after }: DatedComparison,
  { county, stems, date, undertakings }: Follow,
  columns: ReportTable["columns"]
): ReportTable | null {
  const moves = comparison.regions.filter(({ name }) => stems.has(regionStem(name)));
  const row = (change: Change, words: string, isUnmet: boolean): Row => {
    const names = (comparison.items[change.item]?.after ?? []).map(itemWords);
    const former = (comparison.items[change.item]?.before ?? []).map(itemWords);
    const undertaking = [...names, ...former]
      .map((name) => undertakingOf(undertakings, county, name))
      .find((one) => one !== undefined);
    const deadline = undertaking?.deadline ?? "";
    const over = isUnmet && deadline !== "" ? isOver(deadline, date) : null;
    const state = over === null ? words : over ? `${words}，逾期` : `${words}，未到期`;
    return [
      names.join("；"),
      state,
      undertaking?.who || NOTHING,
      deadline || NOTHING,
      cellOf(comparison.before, change.before[0]?.cell, before),
      cellOf(comparison.after, change.after[0]?.cell, after),
    ];
  };
  const met = moves.flatMap(({ becameMet }) => becameMet.map((one) => row(one, "新达标", false)));
  const back = moves.flatMap(({ fellBack }) => fellBack.map((one) => row(one, "退步", true)));
  const due = moves
    .flatMap(({ stillUnmet }) => stillUnmet.map((one) => row(one, "仍未达标", true)))
    .filter(([, , , deadline]) => deadline !== NOTHING);
  const rows = [...met, ...back, ...due];
  if (rows.length === 0) return null;
  const over = rows.filter(([, change]) => change.endsWith("逾期")).length;
  const still = moves.reduce((sum, { stillUnmet }) => sum + stillUnmet.length, 0);
  const counts = [
    `新达标 ${met.length} 项`,
    `退步 ${back.length} 项`,
    `仍未达标 ${still} 项`,
    ...(over === 0 ? [] : [`逾期 ${over} 项`]),
  ];
  return {
    heading: `${comparison.after.title || comparison.after.sheet}：与${since(comparison, before)}相比，${counts.join("，")}`,
    columns: columns.map((column) =>
      column.heading === BEFORE && before.file !== undefined
        ? { ...column, heading: `${BEFORE}（${comparison.before.sheet}）` }
        : column
    ),
    rows: rows.map((one, k) => [k + 1, ...one]),
    note:
      droppedWords(comparison.dropped) +
      (rows.some((one) => one.slice(2, 4).some((cell) => cell !== NOTHING))
        ? "“原定期限”“责任人”取自上次通知单上填写的内容；过了期限仍未达标的为逾期。"
        : "没有上次填报的完成期限，未判断是否逾期。"),
  };
}

function since({ before: { sheet } }: Comparison, { date, file }: TableSource): string {
  if (date !== null) return periodWords(date);
  return file === undefined ? `“${sheet}”` : `“${file}”`;
}

/** A cell to go to; of another file its address, whose sheet the heading names. */
function cellOf(
  { sheet }: { sheet: string },
  cell: string | undefined,
  { file }: TableSource
): ReportCell {
  if (cell === undefined) return null;
  return file === undefined ? { sheet, cell } : cell;
}

function droppedWords(dropped: readonly ItemRef[]): string {
  return dropped.length === 0 ? "" : `有 ${dropped.length} 项本期不再监测，不比较。`;
}
