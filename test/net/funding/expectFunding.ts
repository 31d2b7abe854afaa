import type { ExpectedFinding, ExpectedFunding, ExpectedMoney, Range } from "../expect/expectation";
import { normal } from "../words/normal";
import { needOf } from "./needOf";
import {
  halfStep,
  type FundingFigures,
  type FundingModel,
  type FundingStage,
  type Measure,
} from "./fundingModel";
import type { MoneyCells } from "./layoutFunding";

/** What a careful person says of the table; figures that are derived may be off by what the print rounds away. */
export function expectFunding(model: FundingModel, cells: MoneyCells): ExpectedFunding {
  return {
    kind: "funding",
    benchmark: model.rows.filter(({ kind }) => kind === "benchmark").map(({ name }) => name),
    stages: model.stages.map((stage) => ({
      name: model.stages.length > 1 ? [normal(stage.name)] : [],
      target: stage.target,
      regions: model.rows.flatMap(({ kind, name }, row) => {
        const figures = stage.figures[row];
        return kind === "region" && figures && figures.actual !== null
          ? [moneyOf(model, stage, figures, figures.actual, name)]
          : [];
      }),
    })),
    findings: model.stages.flatMap((stage, s) =>
      stage.figures.flatMap((figures, row) => findingsOf(figures, cells[s]?.[row] ?? {}))
    ),
  };
}

function moneyOf(
  model: FundingModel,
  { target }: FundingStage,
  { inks, students, spoilt }: FundingFigures,
  actual: number,
  name: string
): ExpectedMoney {
  if (spoilt)
    return { name, actual: undefined, gap: undefined, growth: undefined, need: undefined };
  const { style } = model;
  const half = halfStep(style);
  const growthHalf = 0.5 * 10 ** -(style.growth.decimals + 2);
  const told = inks.actual !== undefined || inks.gap !== undefined;
  const known = told || inks.growth !== undefined;
  if (!known)
    return {
      name,
      actual: null,
      gap: null,
      growth: null,
      need: needRange(model, actual, target, students, inks.need !== undefined),
    };
  // From growth alone the actual figure is only as exact as the growth is printed.
  const off = told
    ? 2 * half + 0.02
    : ((actual * actual) / target) * growthHalf * 1.05 + 2 * half + 0.02;
  const about = (value: number, by: number): Range => [value - by, value + by];
  return {
    name,
    actual: about(actual, off),
    gap: about(actual - target, off),
    growth: about(target / actual - 1, (target / actual ** 2) * off * 1.05 + growthHalf + 1e-6),
    need: needRange(model, actual, target, students, inks.need !== undefined),
  };
}

/** Without a printed need nothing is given, unless the number of students is printed too. */
function needRange(
  { style }: FundingModel,
  actual: number,
  target: number,
  students: number,
  printed: boolean
): Range | null {
  if (!printed) return null;
  const half = 0.5 * style.need.yi * 10 ** -style.need.decimals + 1e-9;
  const need = needOf(actual, target, students);
  return [need - half, need + half];
}

function findingsOf(
  { faults }: FundingFigures,
  cells: Partial<Record<Measure, string>>
): ExpectedFinding[] {
  const at = (measure: Measure): string => cells[measure] ?? "";
  return faults.flatMap((fault): ExpectedFinding[] => {
    switch (fault.kind) {
      case "identity": {
        const row = (["growth", "gap", "actual", "target"] as const).filter(
          (measure) => cells[measure] !== undefined
        );
        const [cell = "", ...orCells] = cells.growth === undefined ? row.map(at) : [at("growth")];
        return [{ cell, orCells, rules: ["funding-identity"] }];
      }
      case "missing":
        return [
          {
            cell: at(fault.measure),
            rules: ["missing-value"],
            ...(fault.computed === null ? {} : { computed: fault.computed }),
            ...(fault.within && { within: fault.within }),
          },
        ];
      case "benchmark":
        return [
          { cell: at("target"), rules: ["benchmark-mismatch"], printed: fault.printed },
          // The row's growth or gap contradicts the wrong benchmark too.
          {
            cell: at("growth"),
            orCells: [at("gap"), at("actual")],
            rules: ["funding-identity"],
            optional: true,
          },
        ];
      case "sum":
        return [
          {
            cell: at("need"),
            rules: ["sum-mismatch"],
            printed: fault.printed,
            computed: fault.computed,
          },
        ];
      case "error":
        return [{ cell: at(fault.measure), rules: ["cell-error"] }];
    }
  });
}
