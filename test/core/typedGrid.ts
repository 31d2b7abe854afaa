import type { Grid } from "../../src/core/sheet/grid";
import { layOut } from "../../src/core/present/layOut";
import type { Report } from "../../src/core/present/report";

/** A report as the sheet that Excel shows once it is typed in: the apostrophes before texts are gone. */
export function typedGrid(report: Report): Grid {
  const { cells } = layOut(report);
  return {
    sheet: report.name,
    top: 0,
    left: 0,
    values: cells.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell))
    ),
  };
}
