import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";
import { putLines } from "./putLines";

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/学校/, "Number of Schools"],
  [/班级/, "Classes"],
  [/专任教师/, "Full-time Teachers"],
  [/教职工/, "Teachers and Staff"],
  [/招生/, "New Enrolment"],
  [/毕业/, "Graduates"],
  [/学生|学位|子女/, "Students"],
  [/面积/, "Floor Space"],
];

/** A yearbook's header: the units in a line of their own, English under the Chinese, names of places in both languages. */
export function drawYearbookHeader(draw: Draw, sheet: string): DrawnSheet {
  const table = drawCountTable(draw, 4, 12);
  const { names, columns } = table;
  const units = draw.chance(0.6);
  const english = draw.chance(0.6);
  const inCells = english && draw.chance(0.5);
  const first = draw.chance(0.5);
  const paper = new Paper();
  paper.put(0, 0, `3-${draw.int(1, 30)} ${table.title}`);
  if (english) paper.put(1, 0, "Basic Statistics on Education by Region");
  let row = english ? 2 : 1;
  const nameOf = (heading: string): string => heading.replace(/（[^）]*）$/, "");
  const englishOf = (heading: string): string =>
    ENGLISH.find(([pattern]) => pattern.test(heading))?.[1] ?? "Total";
  paper.put(row, 0, inCells ? "地 区\nRegion" : "地 区");
  columns.forEach(({ heading }, c) => {
    const name = units ? nameOf(heading) : heading;
    paper.put(row, 1 + c, inCells ? `${name}\n${englishOf(heading)}` : name);
  });
  row++;
  if (english && !inCells) {
    paper.put(row, 0, "Region");
    columns.forEach(({ heading }, c) => paper.put(row, 1 + c, englishOf(heading)));
    row++;
  }
  if (units) {
    const bare = draw.chance(0.5);
    columns.forEach(({ heading }, c) => {
      const unit = /（([^）]*)）$/.exec(heading)?.[1] ?? "";
      paper.put(row, 1 + c, bare ? unit : `（${unit}）`);
    });
    row++;
  }
  const top = row;
  const cells = putLines(paper, table, {
    sumAt: first ? 0 : names.length,
    label: english ? "总 计 Total" : "总 计",
    place: (k) => [top + k, 0],
  });
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectSums(table, cells)]], unsure: false },
    features: {
      form: "yearbook header",
      english: english ? (inCells ? "in cells" : "line") : "none",
      units: units ? "line" : "in headings",
      fault: table.wrong < 0 ? "none" : "wrong total",
    },
  };
}
