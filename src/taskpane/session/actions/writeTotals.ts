import { parseAddress } from "../../../core/area/address";
import { shownCell } from "../../../core/cell/shownCell";
import type { FormulaToWrite } from "../../../core/formula/formulaToWrite";
import { totalFormulas, type LeftTotal } from "../../../core/formula/totalFormulas";
import { formatAt } from "../../../core/sheet/formatAt";
import type { Grid } from "../../../core/sheet/grid";
import type { Strings } from "../../../i18n/zhCN";
import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { firstCells } from "./firstCells";
import { propose } from "./propose";
import { putBack } from "./putBack";
import { takenBackNotice } from "./takenBackNotice";
import { withForgotten } from "./withForgotten";

/**
 * 写入公式: says which printed totals of the checklists become EDU formulas, and on the user's word writes them, checked
 * against what the pane shows; what they replace is kept in the workbook.
 */
export async function writeTotals(session: SessionContext): Promise<void> {
  const { excel, store, strings } = session;
  await runTask(session, "formulas", async () => {
    const checklists = store.get().review.models.filter((model) => model.kind === "checklist");
    const sheets = [...new Set(checklists.map(({ sheet }) => sheet))];
    const grids = await Promise.all(sheets.map((sheet) => excel.readSheet(sheet)));
    const totals = checklists.flatMap((model) => {
      const grid = grids.find(({ sheet }) => sheet === model.sheet);
      return grid === undefined ? [] : [totalFormulas(model, grid)];
    });
    const formulas = totals.flatMap(({ write }) => write);
    const left = totals.flatMap((one) => one.left);
    if (formulas.length === 0)
      return {
        intent: "info",
        text: [strings.formulas.noTotals, ...notesOf(left, strings)].join(""),
      };
    propose(
      session,
      {
        kind: "totals",
        text: strings.changes.totals(formulas.length),
        notes: notesOf(left, strings),
        changes: formulas.map(({ sheet, cell, formula }) => ({
          sheet,
          address: cell,
          before: textAt(grids, sheet, cell),
          after: formula,
        })),
      },
      () => write(session, formulas, left.length)
    );
    return null;
  });
}

async function write(
  session: SessionContext,
  formulas: readonly FormulaToWrite[],
  left: number
): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const written = await excel.writeFormulas(formulas, { onlyEmpty: false });
    await rereadSheets(session, [...new Set(formulas.map(({ sheet }) => sheet))]);
    await readMarks(session);
    if (written.kind === "takenBack") return takenBackNotice(written, strings);
    return {
      intent: "success",
      text: withForgotten(
        strings.formulas.totalsWritten(written.cells, left),
        written.forgotten,
        strings
      ),
      undo: () => void putBack(session, formulas),
    };
  });
}

function notesOf(left: readonly LeftTotal[], strings: Strings): string[] {
  return (["form", "marks"] as const).flatMap((why) => {
    const cells = left.flatMap((one) => (one.why === why ? [`${one.sheet}!${one.cell}`] : []));
    return cells.length === 0 ? [] : [strings.changes.totalsLeft[why](firstCells(cells, strings))];
  });
}

function textAt(grids: readonly Grid[], sheet: string, cell: string): string {
  const grid = grids.find((one) => one.sheet === sheet);
  if (grid === undefined) return "";
  const { row, column } = parseAddress(cell);
  const held = grid.values[row - grid.top]?.[column - grid.left];
  return shownCell(held, formatAt(grid, cell));
}
