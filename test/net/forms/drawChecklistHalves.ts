import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { PLACES } from "../words/places";
import { Paper } from "../paper/paper";
import { drawMarkTable, expectMarks } from "./markTable";

/** One county's list folded in two: items 1 to n on the left, the others on the right, each under 序号 | 指标 | 是否达标. */
export function drawChecklistHalves(draw: Draw, sheet: string): DrawnSheet {
  const drawn = drawMarkTable(draw, [3, 4], [8, 16]);
  const table = { ...drawn, names: [draw.pick(draw.pick(PLACES).counties)] };
  const { names, items, met, signs, note } = table;
  const apart = draw.chance(0.4);
  const height = Math.ceil(items.length / 2);
  const width = apart ? 4 : 3;
  const paper = new Paper();
  paper.put(0, 0, `${names[0] ?? ""}义务教育优质均衡发展达标情况自评表`);
  for (const side of [0, width])
    ["序号", "指标", "是否达标"].forEach((text, k) => paper.put(1, side + k, text));
  items.forEach((item, r) => {
    const [row, left] = [2 + (r % height), r < height ? 0 : width];
    paper.put(row, left, r + 1);
    paper.put(row, left + 1, item);
    paper.put(row, left + 2, met[r]?.[0] === true ? signs[0] : signs[1]);
  });
  paper.put(2 + height, 0, note);
  const whole = expectMarks(table, [0], null);
  const half = (from: number, to: number): typeof whole =>
    expectMarks({ ...table, items: items.slice(from, to), met: met.slice(from, to) }, [0], null);
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [[whole], [half(0, height), half(height, items.length)]],
      unsure: false,
    },
    features: { form: "halves", apart: apart ? "by a blank column" : "no" },
  };
}
