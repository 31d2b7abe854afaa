import type { Draw } from "../draw/draw";
import { ADDITIVES, NON_ADDITIVES } from "../words/statisticsWords";
import type { StatisticsColumn } from "./statisticsModel";

export interface DrawnColumns {
  columns: StatisticsColumn[];
  form: string;
}

/** Headings over groups of columns; stages of schooling make no sense over kinds of schools. */
const STAGE_GROUPS: readonly (readonly string[])[] = [
  ["小学", "初中"],
  ["幼儿园", "小学", "初中"],
];
const OTHER_GROUPS: readonly (readonly string[])[] = [
  ["城区", "镇区", "乡村"],
  ["公办", "民办"],
  ["2022年", "2023年"],
];

/** How a number of heads falls into parts: the whole first or last. */
const PARTS: readonly { whole: string; parts: readonly string[] }[] = [
  { whole: "在校生总数", parts: ["公办", "民办"] },
  { whole: "学校数合计", parts: ["公办学校", "民办学校"] },
  { whole: "教师总数", parts: ["男教师", "女教师"] },
  { whole: "在校生数", parts: ["城区", "镇区", "乡村"] },
  { whole: "合计", parts: ["公办", "民办"] },
  { whole: "小计", parts: ["本地", "随迁子女"] },
];

/** Two to eight columns: plain ones, the same under several groups, or a whole with its parts. */
export function drawStatisticsColumns(draw: Draw, kinds: boolean): DrawnColumns {
  const form = draw.weighted<"plain" | "grouped" | "parts" | "one">([
    [6, "plain"],
    [2, "grouped"],
    [3, "parts"],
    [1, "one"],
  ]);
  if (form === "parts") return { columns: partColumns(draw, kinds), form };
  const additive = draw
    .sample(ADDITIVES, form === "one" ? 1 : draw.int(1, 4))
    .map(({ heading, low, high, decimals }): StatisticsColumn => ({
      group: "",
      heading,
      additive: true,
      decimals,
      total: "sum",
      low,
      high,
      sumOf: [],
    }));
  const others =
    form === "one"
      ? []
      : draw.sample(
          NON_ADDITIVES,
          draw.weighted([
            [3, 0],
            [4, 1],
            [2, 2],
            [1, 3],
          ])
        );
  const rest = others.map(({ heading, low, high, decimals, total }): StatisticsColumn => ({
    group: "",
    heading,
    additive: false,
    decimals,
    total,
    low,
    high,
    sumOf: [],
  }));
  const columns = draw.chance(0.6) ? [...additive, ...rest] : draw.shuffle([...additive, ...rest]);
  if (form !== "grouped") return { columns, form };
  const few = [...additive, ...rest].slice(0, 3);
  return {
    columns: draw
      .pick(kinds ? OTHER_GROUPS : [...STAGE_GROUPS, ...OTHER_GROUPS])
      .flatMap((group) => few.map((column) => ({ ...column, group }))),
    form,
  };
}

function partColumns(draw: Draw, kinds: boolean): StatisticsColumn[] {
  const { whole, parts } = draw.pick(PARTS);
  const groups = !kinds && draw.chance(0.5) ? draw.pick(STAGE_GROUPS) : [""];
  const first = draw.chance(0.7);
  const column = (group: string, heading: string, sumOf: number[]): StatisticsColumn => ({
    group,
    heading,
    additive: true,
    decimals: 0,
    total: "sum",
    low: 300,
    high: 42000,
    sumOf,
  });
  return groups.flatMap((group, k) => {
    const start = k * (parts.length + 1);
    const indices = parts.map((_, at) => start + at + (first ? 1 : 0));
    const own = parts.map((part) => column(group, part, []));
    const sum = column(group, whole, indices);
    return first ? [sum, ...own] : [...own, sum];
  });
}
