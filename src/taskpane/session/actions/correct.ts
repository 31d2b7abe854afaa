import { certainFigure } from "../../../core/correction/certainFigure";
import { rewrittenCell } from "../../../core/correction/rewrittenCell";
import { shownChange } from "../../../core/correction/shownChange";
import type { CellCorrection } from "../../../core/correction/cellCorrection";
import { parseAddress } from "../../../core/area/address";
import { formatAt } from "../../../core/sheet/formatAt";
import type { Grid } from "../../../core/sheet/grid";
import type { FindingRule } from "../../../core/finding/checkReport";
import { loadCore, type Core } from "../loadCore";
import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { propose } from "./propose";
import { takeBack } from "./takeBack";
import { takenBackNotice } from "./takenBackNotice";
import { withForgotten } from "./withForgotten";

/** A finding to put right, by where it is. */
export interface ToCorrect {
  sheet: string;
  cell: string;
  rule: FindingRule;
}

/**
 * Puts right what is certain; of several findings it says first which cells hold what and will hold what, and waits for the
 * user's word.
 */
export async function correct(
  session: SessionContext,
  wanted: readonly ToCorrect[]
): Promise<void> {
  if (wanted.length === 1) return write(session, wanted);
  const { strings } = session;
  await runTask(session, "correct", async () => {
    const corrections = await correctionsNow(session, wanted);
    if (corrections.length === 0)
      return { intent: "info", text: strings.corrections.written(0, 0) };
    propose(
      session,
      {
        kind: "correct",
        text: strings.changes.correct(corrections.length),
        notes: [],
        changes: corrections.map(({ correction: { sheet, cell, printed, value }, format }) => ({
          sheet,
          address: cell,
          ...shownChange(printed, value, format),
        })),
      },
      () => write(session, wanted)
    );
    return null;
  });
}

/**
 * Reads the sheets as they are now, judges them again, and writes only where the same finding still stands. What a cell held
 * is kept in the workbook.
 */
async function write(session: SessionContext, wanted: readonly ToCorrect[]): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "correct", async () => {
    const corrections = await correctionsNow(session, wanted);
    const corrected = await excel.correctCells(corrections.map(({ correction }) => correction));
    await rereadSheets(session, [...new Set(wanted.map(({ sheet }) => sheet))]);
    await readMarks(session);
    if (corrected.kind === "takenBack") return takenBackNotice(corrected, strings);
    const { written, forgotten } = corrected;
    const cells = new Set(wanted.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
    const done = strings.corrections.written(written.length, cells - written.length);
    const text = withForgotten(done, forgotten, strings);
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

/** A correction with the number format of its cell, undefined where it has none. */
interface FormattedCorrection {
  correction: CellCorrection;
  format: string | undefined;
}

/** The corrections of all the findings that stand on the sheets as they are now. */
async function correctionsNow(
  session: SessionContext,
  wanted: readonly ToCorrect[]
): Promise<FormattedCorrection[]> {
  const core = await loadCore();
  const sheets = [...new Set(wanted.map(({ sheet }) => sheet))];
  const grids = await Promise.all(sheets.map((sheet) => session.excel.readSheet(sheet)));
  return grids.flatMap((grid) =>
    correctionsOn(
      session,
      core,
      grid,
      wanted.filter(({ sheet }) => sheet === grid.sheet)
    )
  );
}

/** One correction a cell, also where two findings stand on it: a count and a rate printed in one text. */
function correctionsOn(
  { store }: SessionContext,
  core: Core,
  grid: Grid,
  wanted: readonly ToCorrect[]
): FormattedCorrection[] {
  const { tables } = core.reviewSheet(grid, store.get().review.corrections);
  const cells = new Map<string, FormattedCorrection>();
  for (const { report, model } of tables)
    for (const finding of report.findings) {
      if (!wanted.some(({ cell, rule }) => cell === finding.cell && rule === finding.rule))
        continue;
      const figure = certainFigure(finding, model);
      if (figure === null) continue;
      const { row, column } = parseAddress(finding.cell);
      const held = grid.values[row - grid.top]?.[column - grid.left] ?? null;
      const printed = held === "" || typeof held === "boolean" ? null : held;
      const value = rewrittenCell(
        cells.get(finding.cell)?.correction.value ?? printed,
        finding,
        figure
      );
      const correction = { sheet: grid.sheet, cell: finding.cell, printed };
      if (value !== null)
        cells.set(finding.cell, {
          correction: { ...correction, value },
          format: formatAt(grid, finding.cell),
        });
    }
  return [...cells.values()];
}
