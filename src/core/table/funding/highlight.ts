import { cellAddress, columnLetters, parseAddress } from "../../grid/address";
import type { Area } from "../../grid/grid";
import type { Highlight } from "../../review/highlight";
import { tag } from "../../review/tag";
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
    const areas = joined(figures);
    const [first] = areas;
    if (first === undefined) return [];
    const cell = cellAddress(first.top, first.left);
    return [
      {
        sheet: model.sheet,
        style: "shortfall" as const,
        formula: `=AND(${tag("shortfall")},TRIM(${cell})<>"",${asNumber(cell)}${condition})`,
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

/** What pasted figures have beside their digits. */
const BESIDE_DIGITS = [",", "元", "亿", "万", "千"];

/**
 * A cell as a number also where it is pasted text ("36,703 ", "－８３９０", "-2.28亿元": only its sign matters); what is
 * no number is 0. ASC makes full-width characters half-width where Excel's language has them.
 */
function asNumber(cell: string): string {
  const bare = BESIDE_DIGITS.reduce(
    (text, beside) => `SUBSTITUTE(${text},"${beside}","")`,
    `TRIM(CLEAN(ASC(${cell})))`
  );
  return `IF(ISNUMBER(${cell}),${cell},IFERROR(VALUE(${bare}),0))`;
}

/** Cells joined to areas, column by column, sorted by row, then column. */
function joined(figures: readonly Figure[]): Area[] {
  const areas: Area[] = [];
  for (const { cell } of figures) {
    const { row, column } = parseAddress(cell);
    const below = areas.find(
      (area) => area.left === column && area.right === column && area.bottom + 1 === row
    );
    const beside = areas.find(
      (area) => area.top === row && area.bottom === row && area.right + 1 === column
    );
    if (below !== undefined) below.bottom = row;
    else if (beside !== undefined) beside.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}
