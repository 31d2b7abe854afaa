import type { ExcelHost } from "../host/excelHost";

/** Univer's mutations that change nothing a file holds: heights that follow the letters, room for more cells. */
const NOTHING_SAVED =
  /^sheet\.mutation\.(empty|set-worksheet-(row-(auto-height|is-auto-height|count)|column-count|permission-points)|mark-dirty-filter-change)$/;

/** Tells of each change of the workbook, the user's and the add-in's, that saving would write. */
export function watchEdits({ workbook }: ExcelHost, tell: () => void): void {
  workbook.onEdit = tell;
  const { engine } = workbook;
  engine.listen((id) => {
    if (!engine.running && id.startsWith("sheet.mutation.") && !NOTHING_SAVED.test(id)) tell();
  });
}
