import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";
import { putLines } from "./putLines";

/** Marks of footnotes behind names, headings and the sum: 路桥区①, 在校学生数（人）②, with the notes below. */
export function drawFootnotes(draw: Draw, sheet: string): DrawnSheet {
  const table = drawCountTable(draw, 4, 10);
  const { names, columns } = table;
  const [one, two] = draw.pick([
    ["①", "②"],
    ["[1]", "[2]"],
    ["*", "**"],
    ["¹", "²"],
    ["（1）", "（2）"],
  ]);
  const marked = draw.int(0, names.length - 1);
  const heading = draw.int(0, columns.length - 1);
  const first = draw.chance(0.4);
  const paper = new Paper();
  paper.put(0, 0, table.title);
  paper.put(1, 0, "县市区");
  columns.forEach((column, c) =>
    paper.put(1, 1 + c, c === heading ? `${column.heading}${two}` : column.heading)
  );
  const cells = putLines(paper, table, {
    sumAt: first ? 0 : names.length,
    label: "合计",
    place: (k) => [2 + k, 0],
    names: names.map((name, r) => (r === marked ? `${name}${one}` : name)),
  });
  const below = 3 + names.length;
  paper.put(below, 0, `${one} 不含${draw.pick(["新区", "开发区", "市直学校"])}。`);
  paper.put(
    below + 1,
    0,
    `${two} ${draw.pick(["含民办学校", "数据截至9月1日", "不含技工学校"])}。`
  );
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectSums(table, cells)]], unsure: false },
    features: {
      form: "footnotes",
      mark: one,
      "sum at": first ? "first" : "last",
      fault: table.wrong < 0 ? "none" : "wrong total",
    },
  };
}
