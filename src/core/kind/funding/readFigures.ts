import type { CellValue } from "../../cell/cellValue";
import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { decimalPlaces } from "../../quantity/decimalStep";
import type { View } from "../../sheet/view";
import type { Column } from "./columns";
import { unitFactor } from "./measureOf";
import type { Figure, FundingRow, Measure } from "./model";

/** Share of a column's plain numbers that must show its decimals before the others are taken to have lost zeros. */
const TYPICAL = 0.6;

/**
 * The figures of one column, one a row; `caption` is the unit line over the table. Numbers without a format of their own lost the zeros at their end
 * (11.90 is kept as 11.9): they count with the decimals that most of the column shows.
 */
export function readFigures(
  view: View,
  column: Column,
  rows: readonly FundingRow[],
  caption: string
): Figure[] {
  const cells = rows.map(({ line }) => view.seen(line, column.lane));
  const decimals = typicalDecimals(cells);
  const coarse = commonTens(cells);
  return rows.map(({ line }, k): Figure => {
    const cell = cells[k] ?? { kind: "blank" };
    const number = numberOf(cell);
    const scale = number?.scaled
      ? ownScale(column.measure)
      : unitFactor(column.measure, column.header, number?.percent ?? false, caption);
    const general = cell.kind === "number" && cell.general;
    const step =
      number === null
        ? 0
        : general
          ? Math.max(Math.min(number.step, 10 ** -decimals), coarse)
          : Math.max(number.step, coarse);
    return {
      cell: view.address(line, column.lane),
      text: textOf(cell),
      number:
        number === null ? null : { value: scaled(number.value, scale), step: scaled(step, scale) },
      scale,
      exactDigits: !general,
    };
  });
}

function typicalDecimals(cells: readonly CellValue[]): number {
  const places = cells.flatMap((cell) =>
    cell.kind === "number" && cell.general ? [decimalPlaces(cell.raw)] : []
  );
  const most = Math.max(0, ...places);
  const shown = places.filter((place) => place === most).length;
  return places.length >= 3 && shown >= places.length * TYPICAL ? most : 0;
}

/** Factor for a figure that prints its own scale, so that its value is in yuan or people. */
function ownScale(measure: Measure): number {
  return measure === "need" ? 1e-8 : 1;
}

/** Different figures that a column needs before the zeros they all end in count as rounding. */
const ENOUGH_TO_JUDGE = 5;

/** 10, 100 or 1000 where all figures of a column are multiples of it: they were rounded to tens. Else 0. */
function commonTens(cells: readonly CellValue[]): number {
  const values = new Set(
    cells.flatMap((cell) => numberOf(cell)?.value ?? []).filter((value) => value !== 0)
  );
  if (values.size < ENOUGH_TO_JUDGE) return 0;
  return [1000, 100, 10].find((tens) => [...values].every((value) => value % tens === 0)) ?? 0;
}

function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
