import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";
import { putLines } from "./putLines";

/** A table folded in two to save paper: half of the counties beside the other half, the header over each. */
export function drawHalves(draw: Draw, sheet: string): DrawnSheet {
  const table = drawCountTable(draw, 7, 12, draw.int(1, 2));
  const { names, columns } = table;
  const first = draw.chance(0.5);
  const label = draw.pick(["合计", "总计", "全市合计"]);
  const height = Math.ceil((names.length + 1) / 2);
  const apart = draw.chance(0.4);
  const width = columns.length + 1 + Number(apart);
  const paper = new Paper();
  paper.put(0, 0, table.title);
  for (const side of [0, 1]) {
    paper.put(1, side * width, "县（市、区）");
    columns.forEach(({ heading }, c) => paper.put(1, side * width + 1 + c, heading));
  }
  const cells = putLines(paper, table, {
    sumAt: first ? 0 : names.length,
    label,
    place: (k) => [2 + (k % height), k < height ? 0 : width],
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
