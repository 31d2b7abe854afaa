import { areaAddress, cellAddress, parseAddress } from "../../../src/core/area/address";
import type { Area } from "../../../src/core/area/area";
import type { Grid } from "../../../src/core/sheet/grid";
import type { TableReport } from "../../../src/core/finding/checkReport";
import type { Highlight } from "../../../src/core/finding/highlight";
import type { Review } from "../../../src/core/review/reviewWorkbook";

/** How far a sheet's cells move. */
export interface Move {
  down: number;
  right: number;
}

/** The sheet with its cells moved; blank rows and columns before them. */
export function shifted(grid: Grid, { down, right }: Move): Grid {
  return {
    ...grid,
    top: grid.top + down,
    left: grid.left + right,
    ...(grid.merges === undefined
      ? {}
      : { merges: grid.merges.map((area) => movedArea(area, { down, right })) }),
  };
}

/** The sheet with blank rows and columns around its cells, as a used range that is larger than the table. */
export function padded(grid: Grid, rows: number, columns: number): Grid {
  const blanks = Array.from({ length: columns }, () => null);
  const width = Math.max(0, ...grid.values.map((row) => row?.length ?? 0));
  const empty = Array.from({ length: rows }, () =>
    Array.from({ length: width + 2 * columns }, () => null)
  );
  const around = <T>(matrix: readonly (readonly T[] | undefined)[], blank: T) => [
    ...empty.map((row) => row.map(() => blank)),
    ...matrix.map((row) => [
      ...blanks.map(() => blank),
      ...Array.from({ length: width }, (_, c) => row?.[c] ?? blank),
      ...blanks.map(() => blank),
    ]),
    ...empty.map((row) => row.map(() => blank)),
  ];
  const moved = shifted(grid, { down: rows, right: columns });
  return {
    ...moved,
    top: grid.top,
    left: grid.left,
    values: around(grid.values, null),
    ...(grid.formats === undefined ? {} : { formats: around(grid.formats, undefined) }),
  };
}

/** A review in a form that two places of one table can be compared in. */
export interface ShiftedReview {
  tables: object[];
  unrecognised: string[];
  highlights: object[];
}

/** The review with every address moved; the sentences, which name cells too, left out. */
export function shiftedReview(review: Review, move: Move): ShiftedReview {
  return {
    tables: review.tables.map((table) => shiftedTable(table, move)),
    unrecognised: review.unrecognised,
    highlights: review.highlights.map((highlight) => shiftedHighlight(highlight, move)),
  };
}

function shiftedTable(table: TableReport, move: Move): object {
  const [first = "", last = first] = table.range.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  return {
    ...table,
    // Sentences name cells too.
    reading: table.reading?.length ?? 0,
    notUnderstood: (table.notUnderstood ?? []).map(({ cell, text }) => ({
      cell: movedAddress(cell, move),
      text,
    })),
    ...(table.kind === "statistics"
      ? {
          totals: table.totals.map((total) => ({
            ...total,
            cell: movedAddress(total.cell, move),
          })),
        }
      : {}),
    range: areaAddress(
      movedArea({ top: from.row, left: from.column, bottom: to.row, right: to.column }, move)
    ),
    findings: table.findings.map(({ rule, cell, printed, computed }) => ({
      rule,
      cell: movedAddress(cell, move),
      printed,
      computed,
    })),
  };
}

function shiftedHighlight({ areas, formula, ...rest }: Highlight, move: Move): object {
  return {
    ...rest,
    areas: areas.map((area) => movedArea(area, move)),
    formula: formula
      .split(/("(?:[^"]|"")*")/)
      .map((part) =>
        part.startsWith('"')
          ? part
          : part.replace(/\$?[A-Z]{1,3}\$?\d+/g, (cell) => movedAddress(cell, move))
      )
      .join(""),
  };
}

function movedAddress(cell: string, { down, right }: Move): string {
  const { row, column } = parseAddress(cell);
  const [letters = "", digits = ""] =
    /([A-Z]+)(\d+)/.exec(cellAddress(row + down, column + right))?.slice(1) ?? [];
  return cell.replace(/[A-Z]+/, letters).replace(/\d+/, digits);
}

function movedArea({ top, left, bottom, right }: Area, move: Move): Area {
  return {
    top: top + move.down,
    left: left + move.right,
    bottom: bottom + move.down,
    right: right + move.right,
  };
}
