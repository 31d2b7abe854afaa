import { cellAddress, columnLetters, parseAddress } from "../../area/address";
import { joinCells } from "../../area/joinCells";
import { cellAsNumber } from "../../finding/cellAsNumber";
import type { Highlight } from "../../finding/highlight";
import { tag } from "../../finding/tag";
import { benchmarkFigure } from "./benchmark";
import type { Figure, FundingModel, StageColumns } from "./model";
import { mainBenchmark } from "./rowRoles";

/**
 * The conditional formats that flag the shortfalls of a funding table: the gaps of the regions, where none below the benchmark
 * can be printed the growths, else the actual figures below the benchmark; one a kind of column, over all stages.
 */
export function highlightFunding(model: FundingModel): Highlight[] {
  const groups = new Map<string, Figure[]>();
  const add = (condition: string, figure: Figure) => {
    const group = groups.get(condition);
    if (group === undefined) groups.set(condition, [figure]);
    else group.push(figure);
  };
  for (const stage of model.stages) {
    const { growth, actual } = stage.figures;
    const gap = showsShortfalls(stage.figures.gap) ? stage.figures.gap : undefined;
    const column = gap ?? growth ?? actual;
    const limit = column === actual ? benchmarkReference(model, stage) : "0";
    column?.forEach((figure, k) => {
      if (limit === null || figure.cell === "" || model.rows[k]?.role !== "region") return;
      const below = column === actual || (column === gap && figure.scale > 0);
      add(`${below ? "<" : ">"}${limit}`, figure);
    });
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

/** Whether gaps are those of regions below the benchmark too, not only 高于全省平均. */
function showsShortfalls(gaps: readonly Figure[] | undefined): boolean {
  return (
    gaps !== undefined &&
    (gaps.some(({ number }) => number !== null && number.value < 0) ||
      !gaps.some(({ notApplicable }) => notApplicable))
  );
}

/** Reference to the benchmark of the stage's own column (own row when transposed); null when it is not printed. */
function benchmarkReference(model: FundingModel, stage: StageColumns): string | null {
  const printed = benchmarkFigure(model, stage);
  if (printed === null || printed.text === "") return null;
  const { row, column } = parseAddress(printed.cell);
  const main = mainBenchmark(model.rows);
  const isOwn = stage.figures.actual?.[main === null ? -1 : model.rows.indexOf(main)] === printed;
  const reference = !isOwn
    ? `$${columnLetters(column)}$${row + 1}`
    : model.transposed
      ? `$${columnLetters(column)}${row + 1}`
      : `${columnLetters(column)}$${row + 1}`;
  return printed.exactDigits ? cellAsNumber(reference) : reference;
}
