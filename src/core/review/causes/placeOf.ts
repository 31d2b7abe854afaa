import { parseAddress } from "../../area/address";
import type { Finding } from "../../finding/checkReport";
import type { ChecklistModel } from "../../kind/checklist/model";
import type { FundingModel, Measure } from "../../kind/funding/model";
import type { SchoolsModel } from "../../kind/schools/model";
import type { StatisticsModel } from "../../kind/statistics/model";
import { entryName } from "../../kind/statistics/wording";
import type { TableModel } from "../../kind/tableModel";
import type { TargetsModel } from "../../kind/targets/model";

/** What a cell of a table is about. */
export interface CellPlace {
  /** Names as the sheet prints them, outermost first: stage and county, county and indicator. */
  names: string[];
  /** Of a funding table what its column holds; null elsewhere. */
  measure: Measure | null;
}

/** What the cell of a finding is about; no names where the table does not tell. */
export function placeOf(
  model: TableModel | undefined,
  { cell, printed }: Pick<Finding, "cell" | "printed">
): CellPlace {
  switch (model?.kind) {
    case "funding":
      return inFunding(model, cell);
    case "checklist":
      return named(inChecklist(model, cell));
    case "statistics":
      return named(inStatistics(model, cell));
    case "targets":
      return named(inTargets(model, cell, printed));
    case "schools":
      return named(inSchools(model, cell));
    case undefined:
      return named([]);
  }
}

function named(names: readonly (string | undefined)[]): CellPlace {
  return { names: names.filter((name): name is string => (name ?? "") !== ""), measure: null };
}

function inFunding({ stages, rows }: FundingModel, cell: string): CellPlace {
  for (const { heading, figures } of stages)
    for (const measure of MEASURES) {
      const k = figures[measure]?.findIndex((figure) => figure.cell === cell) ?? -1;
      if (k >= 0) return { ...named([heading, rows[k]?.name]), measure };
    }
  return named([]);
}

const MEASURES: readonly Measure[] = ["target", "actual", "growth", "gap", "need", "students"];

function inChecklist({ transposed, regions, indicators, totals }: ChecklistModel, cell: string) {
  for (const { cells } of totals) {
    const region = cells.findIndex((one) => one.cell === cell || one.unmetCell === cell);
    if (region >= 0) return [regions[region]?.name];
  }
  const { row, column } = parseAddress(cell);
  const [line, lane] = transposed ? [column, row] : [row, column];
  const indicator = indicators.find((one) => one.line === line);
  if (indicator === undefined) return [];
  const region = regions.find(
    (one) => one.lane === lane || one.columns?.some((own) => own.lane === lane)
  );
  return region === undefined ? [] : [region.name, indicator.name];
}

function inStatistics({ figures, lines, lanes }: StatisticsModel, cell: string) {
  for (const [i, row] of figures.entries()) {
    const lane = row.findIndex((figure) => figure.cell === cell);
    if (lane >= 0) return [entryName(lines[i]), entryName(lanes[lane])];
  }
  return [];
}

/** One cell may hold the figures of several parts: the one meant is the one that is printed. */
function inTargets({ rows }: TargetsModel, cell: string, printed: Finding["printed"]) {
  for (const { name, parts } of rows) {
    const own = parts.filter((part) => part.valueCell === cell || part.targetCell === cell);
    const meant = own.find(
      ({ value, target }) => value?.value === printed || target?.value === printed
    );
    if (own.length > 0) return [name, (own.length > 1 ? meant : own[0])?.label];
  }
  return [];
}

function inSchools(model: SchoolsModel, cell: string): (string | undefined)[] {
  const { row, column } = parseAddress(cell);
  const [line, lane] = model.transposed ? [column, row] : [row, column];
  const table = model.listed ?? model;
  const own = table.schools.find((school) => school.line === line)?.name;
  const printed = table.lines.find((one) => one.line === line)?.label;
  const header = [...table.resources, ...table.counts].find((one) => one.lane === lane)?.header;
  return [own ?? printed, header];
}
