import type { Draw } from "../draw/draw";
import type { ExpectedTable } from "../expect/expectation";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { PLACES } from "../words/places";
import { drawSchoolsTable } from "./drawSchoolsTable";

/** One sheet with the schools of a level, or of both levels below each other. */
export function drawSchools(draw: Draw, sheet: string): DrawnSheet {
  const paper = new Paper();
  const county = draw.pick(draw.pick(PLACES).counties);
  const levels = draw.shuffle(["小学", "初中"] as const).slice(0, draw.chance(0.12) ? 2 : 1);
  const percent = draw.chance(0.07);
  let top = 0;
  const tables = levels.map((level) => {
    const table = drawSchoolsTable(draw, paper, county, level, percent, top);
    top = table.bottom + draw.int(1, 2);
    return table;
  });
  const [first] = tables;
  if (!first) throw new Error("no level");
  const readings = tables.reduce<ExpectedTable[][]>(
    (all, table) =>
      all.flatMap((some) => table.readings.map((each) => (each ? [...some, each] : some))),
    [[]]
  );
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings, unsure: false },
    features: { ...first.features, "tables on the sheet": String(tables.length) },
  };
}
