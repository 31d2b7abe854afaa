import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";

/** A table folded in two to save paper: half of the counties beside the other half, the header over each. */
export function drawHalves(draw: Draw, sheet: string): DrawnSheet {
  const table = drawCountTable(draw, 7, 12, draw.int(1, 2));
  const { names, columns, values, printed } = table;
  const first = draw.chance(0.5);
  const label = draw.pick(["合计", "总计", "全市合计"]);
  const lines = names.map((name, r) => ({ name, figures: values[r] ?? [], sum: false }));
  lines.splice(first ? 0 : lines.length, 0, { name: label, figures: printed, sum: true });
  const height = Math.ceil(lines.length / 2);
  const apart = draw.chance(0.4);
  const width = columns.length + 1 + Number(apart);
  const paper = new Paper();
  paper.put(0, 0, table.title);
  for (const side of [0, 1]) {
    paper.put(1, side * width, "县（市、区）");
    columns.forEach(({ heading }, c) => paper.put(1, side * width + 1 + c, heading));
  }
  let cells: string[] = [];
  lines.forEach(({ name, figures, sum }, k) => {
    const [row, left] = [2 + (k % height), k < height ? 0 : width];
    paper.put(row, left, name);
    const own = figures.map((figure, c) => paper.put(row, left + 1 + c, figure));
    if (sum) cells = own;
  });
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectSums(table, cells)]], unsure: false },
    features: {
      form: "halves",
      apart: apart ? "by a blank column" : "no",
      "sum at": first ? "first" : "last",
      fault: table.wrong < 0 ? "none" : "wrong total",
    },
  };
}
