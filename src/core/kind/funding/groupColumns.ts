import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { TOTALS, type TotalSense } from "../../lexicon/zh/totals";
import type { Column } from "./columnsOf";
import { yearOf } from "./pickColumn";
import type { Role } from "./role";

/** The columns of one stage of one block. */
export interface ColumnGroup {
  block: number;
  /** What names the stage; '' where nothing does. */
  heading: string;
  columns: Column[];
}

const totals = new Lexicon<TotalSense>(TOTALS);

/**
 * The columns by stage, in reading order. A heading over columns names their stage, or one that a column's own heading
 * begins with, which then holds for the columns behind it that lack one (小学生均经费 | 全省平均 | 差额). Where the same
 * measures come again without any name, each time is a stage of its own.
 */
export function groupColumns(columns: readonly Column[]): ColumnGroup[] {
  const blocks = new Map<number, Column[]>();
  for (const column of columns) {
    const own = blocks.get(column.block);
    if (own === undefined) blocks.set(column.block, [column]);
    else own.push(column);
  }
  return [...blocks.values()].flatMap(groupBlock);
}

function groupBlock(columns: readonly Column[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const begin = (heading: string, block: number): ColumnGroup => {
    const group = { block, heading, columns: [] };
    groups.push(group);
    return group;
  };
  const again = comeAgain(columns.filter(({ heading }) => heading.stage.length === 0));
  let last: ColumnGroup | undefined;
  let led = false;
  for (const column of columns) {
    const { heading, block } = column;
    const name = heading.stage.join(" ");
    if (name !== "") {
      last = groups.find((group) => group.heading === name) ?? begin(name, block);
      led = heading.led;
    } else if (led ? sumsUp(column) : last?.heading !== "" || !lacks(last, column)) {
      led = false;
      last = (again ? undefined : groups.find((group) => group.heading === "")) ?? begin("", block);
    }
    if (last === undefined) continue;
    last.columns.push(column);
  }
  const nameless = groups.filter(({ heading }) => heading === "");
  if (nameless.length > 1)
    nameless.forEach((group, k) => (group.heading = spareName(group) || `第${k + 1}组`));
  return groups;
}

/** Whether a group has no column yet of what this one holds. */
function lacks(group: ColumnGroup, { heading }: Column): boolean {
  return !group.columns.some((one) => one.heading.roles[0] === heading.roles[0]);
}

function sumsUp({ heading }: Column): boolean {
  return totals.has(normalForm(heading.text), "sum");
}

/**
 * Whether columns without a stage hold the same measures several times over: the actual figures, or where none are printed the
 * benchmark and something held against it. A second benchmark beside one actual figure is no second stage.
 */
function comeAgain(columns: readonly Column[]): boolean {
  const times = (role: Role) => {
    const own = columns.filter(({ heading }) => heading.roles[0] === role);
    return own.filter((one) => yearOf(one) === Math.max(...own.map(yearOf))).length;
  };
  const benchmarks = times("target");
  if (times("actual") > 0) return times("actual") > 1 && benchmarks > 1;
  return benchmarks > 1 && (times("gap") > 1 || times("growth") > 1);
}

/** A heading that only this group has, as its name. */
function spareName({ columns }: ColumnGroup): string {
  const [first, ...others] = columns.map(({ heading }) => heading.over);
  const shared = first?.find((text) => others.every((over) => over.includes(text)));
  const actual = columns.find(({ heading }) => heading.roles[0] === "actual");
  return (shared ?? actual?.heading.text ?? "").replace(/[(（][^()（）]*[)）]/g, "").trim();
}
