import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { StatisticsFault, StatisticsModel } from "./statisticsModel";

/** None, one or two faults; gives their names. A cell gets one at most, and a sum is not spoilt twice. */
export function injectStatisticsFaults(draw: Draw, model: StatisticsModel): string {
  const wanted = draw.weighted([
    [5, 0],
    [5, 1],
    [1, 2],
  ]);
  const done: string[] = [];
  for (let k = 0; k < wanted; k++) {
    const fault = draw.weighted([
      [5, "wrong total"],
      [3, "wrong part sum"],
      [1, "error"],
      [1, "out of range"],
    ]);
    if (inject(draw, model, fault)) done.push(fault);
  }
  return done.length > 1 ? "several" : (done[0] ?? "none");
}

function inject(draw: Draw, model: StatisticsModel, fault: string): boolean {
  switch (fault) {
    case "wrong total":
      return wrongTotal(draw, model);
    case "wrong part sum":
      return wrongParts(draw, model);
    case "error":
      return put(
        model,
        cellOf(draw, model, () => true),
        draw.pick(["#REF!", "#N/A", "#VALUE!"]),
        "error"
      );
    default:
      return outOfRange(draw, model);
  }
}

type Cell = { row: number; column: number };

function cellOf(draw: Draw, model: StatisticsModel, fits: (cell: Cell) => boolean): Cell | null {
  const cells = model.rows.flatMap(({ sumOf, ofWhich }, row) =>
    model.columns.flatMap((_, column) =>
      sumOf.length === 0 && ofWhich === "no" && fits({ row, column }) ? [{ row, column }] : []
    )
  );
  const free = cells.filter(({ row, column }) =>
    model.faults.every((fault) => fault.row !== row && fault.column !== column)
  );
  return free.length === 0 ? null : draw.pick(free);
}

function put(
  model: StatisticsModel,
  cell: Cell | null,
  value: number | string,
  kind: "error" | "range"
): boolean {
  const line = cell === null ? undefined : model.values[cell.row];
  if (!line || cell === null) return false;
  line[cell.column] = value;
  model.faults.push({ kind, ...cell });
  return true;
}

function wrongTotal(draw: Draw, model: StatisticsModel): boolean {
  const row = draw.pick([...model.rows.keys()].filter((r) => model.rows[r]?.total === true));
  const column = draw.pick(
    [...model.columns.keys()].filter((c) => model.columns[c]?.additive === true)
  );
  const sum = model.rows[row]?.sumOf;
  if (!sum || model.faults.some((fault) => fault.column === column)) return false;
  return spoilSum(
    draw,
    model,
    { row, column },
    sum.map((part) => [part, column]),
    "total"
  );
}

function wrongParts(draw: Draw, model: StatisticsModel): boolean {
  const wholes = [...model.columns.keys()].filter((c) => (model.columns[c]?.sumOf.length ?? 0) > 0);
  if (wholes.length === 0) return false;
  const column = draw.pick(wholes);
  const row = draw.pick([...model.rows.keys()].filter((r) => model.rows[r]?.sumOf.length === 0));
  if (model.faults.some((fault) => fault.column === column || fault.row === row)) return false;
  const sumOf = model.columns[column]?.sumOf ?? [];
  return spoilSum(
    draw,
    model,
    { row, column },
    sumOf.map((part) => [row, part]),
    "parts"
  );
}

/** Writes a figure that its parts do not come to, far beyond what rounding explains. */
function spoilSum(
  draw: Draw,
  model: StatisticsModel,
  { row, column }: Cell,
  parts: readonly (readonly [number, number])[],
  kind: "total" | "parts"
): boolean {
  const line = model.values[row];
  const decimals = model.columns[column]?.decimals ?? 0;
  const computed = parts.reduce((sum, [r, c]) => sum + Number(model.values[r]?.[c] ?? 0), 0);
  const step = 10 ** -decimals * (parts.length + 2);
  const off =
    draw.pick([-1, 1]) *
    Math.max(step, roundHalfUp(computed * draw.pick([0.01, 0.1, 0.002]), decimals));
  const printed = roundHalfUp(computed + off, decimals);
  if (!line || printed <= 0) return false;
  line[column] = printed;
  const fault: StatisticsFault = {
    kind,
    row,
    column,
    printed,
    computed: roundHalfUp(computed, decimals),
  };
  model.faults.push(fault);
  return true;
}

/** A percentage over 100 or a negative number of heads. */
function outOfRange(draw: Draw, model: StatisticsModel): boolean {
  const percent = cellOf(draw, model, ({ column }) =>
    /率|比例/.test(model.columns[column]?.heading ?? "")
  );
  if (percent) {
    const value = draw.int(1201, 9800) / 10;
    // Gross rates may pass 100: pupils of other ages are among them.
    const isGross = /毛/.test(model.columns[percent.column]?.heading ?? "");
    return put(model, percent, isGross && value < 200 ? value + 100 : value, "range");
  }
  const heads = cellOf(draw, model, ({ column }) => {
    const { additive = false, heading = "", sumOf = [] } = model.columns[column] ?? {};
    return additive && /人|学生|教师/.test(heading) && sumOf.length === 0;
  });
  if (!heads) return false;
  return put(model, heads, -Number(model.values[heads.row]?.[heads.column] ?? 1), "range");
}
