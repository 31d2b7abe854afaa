import { cellAddress, columnLetters, parseAddress } from "../../area/address";
import { joinCells } from "../../area/joinCells";
import { cellAsNumber } from "../../finding/cellAsNumber";
import type { Highlight } from "../../finding/highlight";
import { tag } from "../../finding/tag";
import type { Figure, FundingModel, StageColumns } from "./model";
import { mainBenchmark } from "./rowRoles";

/**
 * The conditional formats that flag the shortfalls of a funding table: the gaps of the regions, where no gap is
 * printed the growths, else the actual figures below the benchmark; one a kind of column, over all stages.
 */
export function highlightFunding(model: FundingModel): Highlight[] {
  const groups = new Map<string, Figure[]>();
  const add = (condition: string, figures: readonly Figure[]) =>
    groups.set(condition, [...(groups.get(condition) ?? []), ...figures]);
  for (const stage of model.stages) {
    const { gap, growth, actual } = stage.figures;
    const column = gap ?? growth ?? actual;
    if (column === undefined) continue;
    const negative = gap === undefined ? growth === undefined : (column[0]?.scale ?? 1) > 0;
    const limit = column === actual ? benchmarkReference(model, stage) : "0";
    if (limit !== null)
      add(
        `${negative ? "<" : ">"}${limit}`,
        column.filter((_figure, k) => model.rows[k]?.role === "region")
      );
  }
  return [...groups].flatMap(([condition, figures]) => {
    const areas = joinCells(figures.map(({ cell }) => cell));
    const [first] = areas;
    if (first === undefined) return [];
    const cell = cellAddress(first.top, first.left);
    return [
      {
        sheet: model.sheet,
        style: "shortfall" as const,
        formula: `=AND(${tag("shortfall")},TRIM(${cell})<>"",${cellAsNumber(cell)}${condition})`,
        areas,
      },
    ];
  });
}

/** Reference to the benchmark of the stage's own column (own row when transposed); null when it is not printed. */
function benchmarkReference(model: FundingModel, stage: StageColumns): string | null {
  const benchmark = mainBenchmark(model.rows);
  const target = stage.figures.target;
  const cell =
    benchmark === null
      ? undefined
      : (target ?? stage.figures.actual)?.[model.rows.indexOf(benchmark)]?.cell;
  if (cell === undefined) return null;
  const { row, column } = parseAddress(cell);
  if (target !== undefined) return `$${columnLetters(column)}$${row + 1}`;
  return model.transposed
    ? `$${columnLetters(column)}${row + 1}`
    : `${columnLetters(column)}$${row + 1}`;
}
