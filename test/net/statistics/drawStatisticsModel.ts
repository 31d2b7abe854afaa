import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import { STATISTICS_STAGES, STATISTICS_TITLES } from "../words/statisticsWords";
import { drawStatisticsColumns } from "./drawStatisticsColumns";
import { drawStatisticsRows } from "./drawStatisticsRows";
import type { StatisticsColumn, StatisticsModel, StatisticsRow } from "./statisticsModel";

export interface DrawnStatistics {
  model: StatisticsModel;
  features: Record<string, string>;
}

/** Parts, sums over them at some place under some name, and figures that add up. */
export function drawStatisticsModel(draw: Draw): DrawnStatistics {
  const { rows, owner, heading, features } = drawStatisticsRows(draw);
  const { columns, form } = drawStatisticsColumns(draw, features.rows === "kinds");
  const staged = columns.some(({ group }) => group !== "");
  const stage =
    features.rows === "kinds" ? "各级各类学校" : staged ? "基础教育" : draw.pick(STATISTICS_STAGES);
  const title = draw
    .pick(STATISTICS_TITLES)
    .replace("{year}", draw.pick(["2023年", "2022年", "2024年"]))
    .replace("{owner}", owner)
    .replace("{stage}", stage);
  const values = figures(draw, rows, columns);
  return {
    model: {
      title,
      caption: draw.pick(["", "", "单位：所、个、人", "2023年9月"]),
      labelHeading: heading,
      rows,
      columns,
      values,
      faults: [],
    },
    features: {
      ...features,
      columns: form,
      "non-additive": columns.some(({ additive }) => !additive) ? "some" : "none",
    },
  };
}

/** Parts at random, what is of them smaller, sums added from the unrounded parts as a ministry's computer does. */
function figures(
  draw: Draw,
  rows: readonly StatisticsRow[],
  columns: readonly StatisticsColumn[]
): (number | null)[][] {
  const exact = rows.map(() => columns.map(() => 0));
  const set = (row: number, column: number, value: number): void => {
    const line = exact[row];
    if (line) line[column] = value;
  };
  const at = (row: number, column: number): number => exact[row]?.[column] ?? 0;
  columns.forEach((column, c) => {
    rows.forEach((row, r) => {
      if (row.sumOf.length > 0) return;
      const size = column.low + (column.high - column.low) * draw.unit() ** 2;
      if (row.ofWhich !== "share") set(r, c, column.decimals === 0 ? Math.round(size) : size);
    });
  });
  columns.forEach((column, c) => {
    if (column.sumOf.length === 0) return;
    rows.forEach((_, r) =>
      set(
        r,
        c,
        column.sumOf.reduce((sum, part) => sum + at(r, part), 0)
      )
    );
  });
  rows.forEach((row, r) => {
    if (row.ofWhich !== "share") return;
    columns.forEach((column, c) => {
      const over = at(overOf(rows, r), c);
      const part = column.additive
        ? over * (0.2 + 0.3 * draw.unit())
        : column.low + (column.high - column.low) * draw.unit();
      set(r, c, column.decimals === 0 ? Math.floor(part) : part);
    });
    columns.forEach((column, c) => {
      if (column.sumOf.length > 0)
        set(
          r,
          c,
          column.sumOf.reduce((sum, part) => sum + at(r, part), 0)
        );
    });
  });
  sumRows(rows, columns, at, set);
  return rows.map((row, r) =>
    columns.map((column, c) => {
      if (row.sumOf.length > 0 && column.total === "blank") return null;
      return roundHalfUp(at(r, c), column.decimals);
    })
  );
}

/** The line that an "of which" line is of: the nearest one above that is none itself. */
function overOf(rows: readonly StatisticsRow[], row: number): number {
  let over = row - 1;
  while (rows[over]?.ofWhich === "share") over--;
  return over;
}

/** Sums of sums come last: a total over subtotals waits for them. */
function sumRows(
  rows: readonly StatisticsRow[],
  columns: readonly StatisticsColumn[],
  at: (row: number, column: number) => number,
  set: (row: number, column: number, value: number) => void
): void {
  const depth = (row: StatisticsRow | undefined): number =>
    row === undefined || row.sumOf.length === 0
      ? 0
      : 1 + Math.max(...row.sumOf.map((part) => depth(rows[part])));
  const order = rows
    .map((row, r) => ({ row, r, depth: depth(row) }))
    .sort((a, b) => a.depth - b.depth);
  for (const { row, r } of order) {
    if (row.sumOf.length === 0) continue;
    columns.forEach(({ additive, total }, c) => {
      const parts = row.sumOf.map((part) => at(part, c));
      const sum = parts.reduce((all, part) => all + part, 0);
      if (additive) set(r, c, sum);
      else if (total === "largest") set(r, c, Math.max(...parts));
      else if (total === "smallest") set(r, c, Math.min(...parts));
      else set(r, c, sum / parts.length);
    });
  }
}
