import type { CellValue } from "../../cell/cellValue";
import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { decimalPlaces } from "../../quantity/decimalStep";
import type { View } from "../../sheet/view";
import type { Figure } from "./model";

/** Share of a column's plain numbers that must show its decimals before the others are taken to have lost zeros. */
const TYPICAL = 0.6;

/** What a printed number is multiplied with: `scaled` where it prints its own scale (2.28亿元), `percent` where it prints a %. */
export type ScaleOf = (number: { scaled?: true; percent: boolean }) => number;

/**
 * The figures of one lane, one a line; a line of -1 has none. Numbers without a format of their own lost the zeros at their
 * end (11.90 is kept as 11.9): they count with the decimals that most of the column shows.
 */
export function readFigures(
  view: View,
  lane: number,
  lines: readonly number[],
  scaleOf: ScaleOf
): Figure[] {
  const cells = lines.map((line): CellValue =>
    line < 0 ? { kind: "blank" } : view.seen(line, lane)
  );
  const decimals = typicalDecimals(cells);
  const coarse = commonTens(cells);
  return cells.map((cell, k): Figure => {
    const line = lines[k] ?? -1;
    const number = numberOf(cell);
    const scale = scaleOf(number ?? { percent: false });
    const general = cell.kind === "number" && cell.general;
    const step =
      number === null
        ? 0
        : general
          ? Math.max(Math.min(number.step, 10 ** -decimals), coarse)
          : Math.max(number.step, coarse);
    return {
      cell: line < 0 ? "" : view.address(line, lane),
      text: textOf(cell),
      number:
        number === null ? null : { value: scaled(number.value, scale), step: scaled(step, scale) },
      scale,
      exactDigits: !general,
      ...(line < 0 && { notApplicable: true }),
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
  // −0, as −0.00 prints, is 0.
  return scale === 1 ? value + 0 : Number((value * scale).toPrecision(15));
}
