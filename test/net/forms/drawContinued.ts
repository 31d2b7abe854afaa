import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";

/** A table that goes on overleaf: 续表, the header once more, the other counties. */
export function drawContinued(draw: Draw, sheet: string): DrawnSheet {
  const table = drawCountTable(draw, 6, 13);
  const { names, columns, values, printed } = table;
  const first = draw.chance(0.5);
  const cut = draw.int(2, names.length - 2);
  const gap = draw.chance(0.5);
  const words = draw.pick(["续表", "续表1", "（续表）", "续表（一）", `${table.title}（续）`, ""]);
  const paper = new Paper();
  paper.put(0, 0, table.title);
  let row = 1;
  const head = (): void => {
    paper.put(row, 0, "地区");
    columns.forEach(({ heading }, c) => paper.put(row, 1 + c, heading));
    row++;
  };
  const sums = (): string[] => {
    paper.put(row, 0, "合计");
    return printed.map((sum, c) => paper.put(row, 1 + c, sum));
  };
  head();
  let cells: string[] = [];
  if (first) {
    cells = sums();
    row++;
  }
  names.forEach((name, r) => {
    if (r === cut) {
      if (gap) row++;
      if (words !== "") paper.put(row++, 0, words);
      head();
    }
    paper.put(row, 0, name);
    values[r]?.forEach((value, c) => paper.put(row, 1 + c, value));
    row++;
  });
  if (!first) cells = sums();
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectSums(table, cells)]], unsure: false },
    features: {
      form: "continued",
      "goes on": words === "" ? "header again" : words.replace(table.title, "title"),
      gap: gap ? "yes" : "no",
      "sum at": first ? "first" : "last",
      fault: table.wrong < 0 ? "none" : "wrong total",
    },
  };
}
