import { areaAddress, cellAddress, columnLetters, parseAddress } from "../area/address";
import type { Area } from "../area/area";
import { printedDecimals } from "../cell/printedDecimals";
import type { FundingModel, StageColumns } from "../kind/funding/model";
import { roundHalfUp } from "../quantity/roundHalfUp";
import type { Grid } from "../sheet/grid";
import { columnArgument } from "./columnArgument";
import type { ColumnLook } from "./columnLook";
import { fundingFormat } from "./fundingFormat";
import { fundingRows, lineOf, type FundingRowPlan, type RowForm } from "./fundingRows";
import { fundingRuns } from "./fundingRuns";
import type { Input } from "./fundingWays";
import type { FormulaToWrite } from "./formulaToWrite";
import type { WrittenMeasure } from "./writtenMeasure";
import { largest, smallest } from "../quantity/extremes";

/** A column of formulas beside a funding table, a row where the regions run across. */
export interface FundingColumn {
  measure: WrittenMeasure;
  /** The heading, then one spilled formula for each run of regions; [] where nothing can be written. */
  formulas: FormulaToWrite[];
  /** Looks to take over, absent where nothing is written. */
  look?: ColumnLook;
  /** Regions without a formula that the review has a figure for. */
  left: Extract<FundingRowPlan, { kind: "left" }>[];
  /** Cells whose result, as the column shows it, differs in the last digits from what the table prints of it: rounding. */
  lastDigit: string[];
}

/** An apostrophe keeps a heading a text. */
const HEADINGS: Record<WrittenMeasure, string> = {
  gap: "差额（元）",
  growth: "定基增长",
  need: "应增经费（亿元）",
};

/**
 * Gap, growth or need of a stage as EDU formulas, to stand in `lane` (column from 0, row where the regions run across):
 * =EDU.GAP(EDU.ACTUAL(B7:B17,C7:C17&"%"),B7:B17), in yuan, as a fraction, in 亿元, whatever units the table keeps. Every region
 * whose formula gives the review's figure is in; the others are in `left` with why. `grid` is the table's sheet.
 */
export function fundingFormulas(
  model: FundingModel,
  stage: StageColumns,
  measure: WrittenMeasure,
  lane: number,
  grid: Grid
): FundingColumn {
  const rows = fundingRows(model, stage, measure, grid);
  const left = rows.filter((row) => row.kind === "left");
  const runs = fundingRuns(stage, rows, grid);
  if (runs.length === 0) return { measure, formulas: [], left, lastDigit: [] };
  const lines = model.rows.map((_row, k) => lineOf(model, stage, k));
  const [first, last] = [smallest(lines), largest(lines)];
  const area = (from: number, to: number): Area =>
    model.transposed
      ? { top: lane, left: from, bottom: lane, right: to }
      : { top: from, left: lane, bottom: to, right: lane };
  const at = (line: number) => addressOf(model, line, lane);
  const text = [stage.heading, HEADINGS[measure]].filter((part) => part !== "").join(" ");
  const { sheet } = model;
  const format = fundingFormat(stage, measure, grid);
  return {
    measure,
    left,
    formulas: [
      { sheet, cell: at(first - 1), formula: `'${text}`, shows: [[text]] },
      ...runs.map(({ rows: own, form }): FormulaToWrite => {
        const [from = first, to = first] = [own[0]?.line, own.at(-1)?.line];
        const shows = own.map((row) => (row.kind === "formula" ? row.shows : ""));
        return {
          sheet,
          cell: at(from),
          formula: formulaOf(stage, form, own),
          ...(from === to ? {} : { spills: areaAddress(area(from, to)) }),
          shows: model.transposed ? [shows] : shows.map((one) => [one]),
        };
      }),
    ],
    look: {
      sheet,
      area: areaAddress(area(first - 1, last)),
      heading: at(first - 1),
      ...lookAlike(model, stage, measure, first),
      format,
    },
    lastDigit: rows.flatMap((row) => {
      const printed = stage.figures[measure]?.[row.k]?.number?.value;
      const isOther = row.kind === "formula" && printed !== undefined;
      return isOther && asShown(row.shows, format) !== asShown(printed, format)
        ? [at(row.line)]
        : [];
    }),
  };
}

function formulaOf(
  stage: StageColumns,
  { way, units, reversed, benchmark }: RowForm,
  rows: readonly FundingRowPlan[]
): string {
  const withBlanks = rows.some(({ kind }) => kind === "blank");
  const argument = (input: Input): string => {
    const unit = units[way.inputs.indexOf(input)] ?? "";
    if (input === "target" && benchmark !== undefined)
      return columnArgument(heldFast(benchmark), unit, false);
    const cells = rows.flatMap(({ k }) => stage.figures[input]?.[k]?.cell ?? []);
    const [first = "", last = first] = [cells[0], cells.at(-1)];
    return columnArgument(first === last ? first : `${first}:${last}`, unit, withBlanks);
  };
  return `=${way.formula(argument, reversed)}`;
}

function asShown(value: number, format: string): number {
  const { decimals = 0, percent = false } = printedDecimals(format) ?? {};
  return roundHalfUp(value, decimals + (percent ? 2 : 0));
}

function heldFast(cell: string): string {
  const { row, column } = parseAddress(cell);
  return `$${columnLetters(column)}$${row + 1}`;
}

function addressOf({ transposed }: FundingModel, line: number, lane: number): string {
  return transposed ? cellAddress(lane, line) : cellAddress(line, lane);
}

/** The cells whose looks are taken over: of the table's own column of the measure, else of another one. */
function lookAlike(
  model: FundingModel,
  { figures }: StageColumns,
  measure: WrittenMeasure,
  firstLine: number
): Pick<ColumnLook, "likeHeading" | "likeBody"> {
  const column = [measure, "gap", "growth", "need", "actual", "target"] as const;
  const own = column.map((one) => figures[one]).find((one) => one !== undefined);
  const region = model.rows.findIndex(({ role }) => role === "region");
  const likeBody = own?.[region]?.cell ?? "";
  const place = parseAddress(likeBody);
  const lane = model.transposed ? place.row : place.column;
  return { likeHeading: addressOf(model, firstLine - 1, lane), likeBody };
}
