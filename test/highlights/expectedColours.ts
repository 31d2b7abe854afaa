import type { HighlightStyle } from "../../src/core/finding/highlight";
import { cellAddress } from "../../src/core/area/address";
import { bodyAddress } from "../../src/core/kind/checklist/auditMarks";
import type { ChecklistModel } from "../../src/core/kind/checklist/model";
import { assessFunding } from "../../src/core/kind/funding/assess";
import type { FundingModel } from "../../src/core/kind/funding/model";
import { assessSchools } from "../../src/core/kind/schools/assess";
import { unmetCells } from "../../src/core/kind/targets/unmetCells";
import type { Review } from "../../src/core/review/reviewWorkbook";

/** What the review says of a sheet's cells, from the verdicts alone, not from the rules that are written for them. */
export interface ExpectedColours {
  /** Each cell to be flagged with the styles that it may be shown in. */
  cells: Map<string, Set<HighlightStyle>>;
  /** Cells of which one is to be flagged: the figures that a region prints of one shortfall, columns of which one is ticked. */
  oneOf: string[][];
}

/** What is to be flagged on a sheet. */
export function expectedColours({ tables, models }: Review, sheet: string): ExpectedColours {
  const cells = new Map<string, Set<HighlightStyle>>();
  const oneOf: string[][] = [];
  const add = (style: HighlightStyle, cell: string) => {
    const known = cells.get(cell);
    if (known) known.add(style);
    else cells.set(cell, new Set([style]));
  };
  // What would be flagged is blank or unreadable: it is worked out for the report, and there is no figure to colour.
  const missing = new Set(
    tables.flatMap((table) =>
      table.sheet === sheet
        ? table.findings.filter(({ rule }) => rule === "missing-value").map(({ cell }) => cell)
        : []
    )
  );
  for (const table of tables)
    if (table.sheet === sheet) for (const { cell } of table.findings) add("finding", cell);
  for (const model of models) {
    if (model.sheet !== sheet) continue;
    if (model.kind === "checklist") addMarks(model, add, oneOf);
    else if (model.kind === "targets") for (const cell of unmetCells(model)) add("unmet", cell);
    else if (model.kind === "funding")
      oneOf.push(...shortfalls(model).filter((group) => !missing.has(group[0] ?? "")));
    else if (model.kind === "schools")
      for (const { values, verdicts } of assessSchools(model).resources)
        values.forEach(({ cell }, k) => {
          if (verdicts[k] === "unmet" || verdicts[k] === "floor") add("unmet", cell);
        });
  }
  return { cells, oneOf };
}

function addMarks(
  model: ChecklistModel,
  add: (style: HighlightStyle, cell: string) => void,
  oneOf: string[][]
): void {
  model.body.rows().forEach((row, k) => {
    if (model.indicators[k]?.excluded) return;
    row.forEach((status, r) => {
      if (status === "unknown") add("finding", bodyAddress(model, k, r));
      if (status !== "unmet" && status !== "zero") return;
      const ticked = model.regions[r]?.columns?.filter((column) => column.status === status);
      if (ticked === undefined) add(status, bodyAddress(model, k, r));
      else oneOf.push(ticked.map(({ lane }) => cellAddress(model.indicators[k]?.line ?? 0, lane)));
    });
  });
}

/**
 * The figures of each region that is short, of one stage: its gap, its growth and its actual figure, as far as the sheet has
 * cells for them.
 */
function shortfalls(model: FundingModel): string[][] {
  const regions = model.rows.flatMap(({ role }, k) => (role === "region" ? [k] : []));
  return assessFunding(model).flatMap((stage, s) =>
    stage.regions.flatMap(({ gap }, at) => {
      if (gap === null || gap >= 0) return [];
      const figures = model.stages[s]?.figures;
      const printed = (["gap", "growth", "actual"] as const).flatMap((measure) => {
        const figure = figures?.[measure]?.[regions[at] ?? -1];
        return figure === undefined || figure.cell === "" ? [] : [figure.cell];
      });
      return printed.length === 0 ? [] : [printed];
    })
  );
}
