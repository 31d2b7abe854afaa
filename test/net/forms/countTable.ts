import type { Draw } from "../draw/draw";
import { drawCounties } from "../words/drawCounties";
import { ADDITIVES, type Additive } from "../words/statisticsWords";

/** Counts by county with their sums, before they are laid out. */
export interface CountTable {
  city: string;
  title: string;
  names: string[];
  columns: Additive[];
  /** By county and column. */
  values: number[][];
  /** What the counties come to, and what is printed, by column. */
  computed: number[];
  printed: number[];
  /** The column whose printed sum is wrong; -1 for none. */
  wrong: number;
}

const HEADS = ADDITIVES.filter(({ decimals }) => decimals === 0);

/** `low` to `high` counties, `columns` columns of whole numbers; now and then one sum is off by a digit. */
export function drawCountTable(
  draw: Draw,
  low: number,
  high: number,
  columns = draw.int(2, 4)
): CountTable {
  const { city, members } = drawCounties(draw, low, high);
  const chosen = draw.sample(HEADS, columns);
  const values = members.map(() => chosen.map((column) => draw.int(column.low, column.high)));
  const computed = chosen.map((_, c) => values.reduce((sum, line) => sum + (line[c] ?? 0), 0));
  const wrong = draw.chance(0.35) ? draw.int(0, chosen.length - 1) : -1;
  const off = draw.pick([-1, 1]) * draw.pick([10, 100]);
  const printed = computed.map((sum, c) =>
    c === wrong ? sum + (sum > 4 * Math.abs(off) ? off : 1) : sum
  );
  const title = draw
    .pick([
      "{city}{year}年教育事业基本情况",
      "{year}年{city}各县（市、区）教育事业统计",
      "{city}教育统计年鉴（{year}）",
    ])
    .replace("{city}", city)
    .replace("{year}", draw.pick(["2022", "2023", "2024"]));
  return {
    city,
    title,
    names: members.map(({ printed: name }) => name),
    columns: chosen,
    values,
    computed,
    printed,
    wrong,
  };
}
