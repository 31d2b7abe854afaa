import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";
import { putLines } from "./putLines";

/** Two tables below each other under one title, numbered 一、二、, a note between them; the sum of the second stands in its middle. */
export function drawNoteBetween(draw: Draw, sheet: string): DrawnSheet {
  const tables = [drawCountTable(draw, 4, 8), drawCountTable(draw, 4, 8)];
  const paper = new Paper();
  paper.put(0, 0, tables[0]?.title ?? "");
  let row = 1;
  const expected = tables.map((table, k) => {
    paper.put(
      row++,
      0,
      `${"一二"[k] ?? ""}、${draw.pick(["学校和学生", "教师和校舍", "基本情况", "办学条件"])}`
    );
    paper.put(row, 0, "地区");
    table.columns.forEach(({ heading }, c) => paper.put(row, 1 + c, heading));
    row++;
    const { length } = table.names;
    const top = row;
    const cells = putLines(paper, table, {
      sumAt: k === 0 ? draw.pick([0, length]) : draw.int(1, length - 1),
      label: "合计",
      place: (line) => [top + line, 0],
    });
    row += length + 1;
    if (k === 0)
      paper.put(
        row++,
        0,
        draw.pick([
          "注：本表不含技工学校。",
          "注：数据来源于教育事业统计报表。",
          "注：幼儿园含附设班。",
        ])
      );
    if (k === 0 && draw.chance(0.5)) row++;
    return expectSums(table, cells);
  });
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [expected], unsure: false },
    features: {
      form: "note between",
      fault: tables.some(({ wrong }) => wrong >= 0) ? "wrong total" : "none",
    },
  };
}
