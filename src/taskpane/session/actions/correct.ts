import { certainFigure } from "../../../core/correction/certainFigure";
import { rewrittenCell } from "../../../core/correction/rewrittenCell";
import type { CellCorrection } from "../../../core/correction/cellCorrection";
import { parseAddress } from "../../../core/area/address";
import type { Grid } from "../../../core/sheet/grid";
import type { FindingRule } from "../../../core/finding/checkReport";
import { loadCore, type Core } from "../loadCore";
import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { takeBack } from "./takeBack";

/** A finding to put right, by where it is. */
export interface ToCorrect {
  sheet: string;
  cell: string;
  rule: FindingRule;
}

/**
 * Puts right what is certain: reads the sheets as they are now, judges them again, and writes only where the same finding
 * still stands. What a cell held is kept in the workbook.
 */
export async function correct(
  session: SessionContext,
  wanted: readonly ToCorrect[]
): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "correct", async () => {
    const core = await loadCore();
    const sheets = [...new Set(wanted.map(({ sheet }) => sheet))];
    const grids = await Promise.all(sheets.map((sheet) => excel.readSheet(sheet)));
    const corrections = grids.flatMap((grid) =>
      correctionsOn(
        session,
        core,
        grid,
        wanted.filter(({ sheet }) => sheet === grid.sheet)
      )
    );
    const { written } =
      corrections.length === 0 ? { written: [] } : await excel.correctCells(corrections);
    await rereadSheets(session, sheets);
    await readMarks(session);
    const cells = new Set(wanted.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
    const text = strings.corrections.written(written.length, cells - written.length);
    if (written.length === 0) return { intent: "info", text };
    const [first] = written;
    return {
      intent: "success",
      text,
      undo: () => void takeBack(session, written),
      ...(first && { place: { sheet: first.sheet, address: first.cell } }),
    };
  });
}

/** One correction a cell, also where two findings stand on it: a count and a rate printed in one text. */
function correctionsOn(
  { store }: SessionContext,
  core: Core,
  grid: Grid,
  wanted: readonly ToCorrect[]
): CellCorrection[] {
  const { tables } = core.reviewSheet(grid, store.get().review.corrections);
  const cells = new Map<string, CellCorrection>();
  for (const { report, model } of tables)
    for (const finding of report.findings) {
      if (!wanted.some(({ cell, rule }) => cell === finding.cell && rule === finding.rule))
        continue;
      const figure = certainFigure(finding, model);
      if (figure === null) continue;
      const { row, column } = parseAddress(finding.cell);
      const held = grid.values[row - grid.top]?.[column - grid.left] ?? null;
      const printed = held === "" || typeof held === "boolean" ? null : held;
      const value = rewrittenCell(cells.get(finding.cell)?.value ?? printed, finding, figure);
      if (value !== null)
        cells.set(finding.cell, { sheet: grid.sheet, cell: finding.cell, printed, value });
    }
  return [...cells.values()];
}
