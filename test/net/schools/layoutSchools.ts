import type { Draw } from "../draw/draw";
import type { Paper } from "../paper/paper";
import { SCHOOL_RESOURCES } from "../words/schoolResources";
import type { School } from "./drawSchoolRows";
import { printedShare } from "./printedShare";

export interface SchoolsPage {
  title: string;
  level: "小学" | "初中";
  schools: readonly School[];
  /** Averages and coefficients. */
  lines: readonly { label: string; values: readonly number[] }[];
  /** Figures as percent of the standard. */
  percent: boolean;
}

export interface PlacedSchools {
  /** By line and resource, in the order of the document. */
  lines: string[][];
  /** First free row below the table. */
  bottom: number;
  features: { summary: string; serial: string; order: string; index: string };
}

/** Writes the table from row `top` on; the resources stand in the order of the document, or another one. */
export function layoutSchools(
  draw: Draw,
  paper: Paper,
  page: SchoolsPage,
  top: number
): PlacedSchools {
  const serial = draw.chance(0.6);
  const shuffled = draw.chance(0.15);
  const order = shuffled
    ? draw.shuffle([...SCHOOL_RESOURCES.keys()])
    : [...SCHOOL_RESOURCES.keys()];
  const index = draw.chance(0.15);
  const first = draw.chance(0.15);
  const name = serial ? 1 : 0;
  const columns = order.map((_, k) => name + 2 + k);
  paper.put(top, 0, page.title);
  if (serial) paper.put(top + 1, 0, "序号");
  paper.put(top + 1, name, draw.pick(["学校名称", "学校", "学校（教学点）名称"]));
  paper.put(
    top + 1,
    name + 1,
    draw.pick(["在校生数", "在校生数（人）", "学生数（人）", "在校学生数"])
  );
  order.forEach((resource, k) =>
    paper.put(top + 1, columns[k] ?? 0, draw.pick(SCHOOL_RESOURCES[resource]?.wordings ?? [""]))
  );
  let row = top + 2;
  if (index) {
    for (let column = 0; column <= name + 8; column++) paper.put(row, column, `L${column + 1}`);
    row++;
  }
  const writeLines = (): string[][] =>
    page.lines.map(({ label, values }) => {
      paper.put(row, name, label);
      const cells: string[] = [];
      order.forEach((resource, k) => {
        cells[resource] = paper.put(row, columns[k] ?? 0, values[resource] ?? null);
      });
      row++;
      return cells;
    });
  const above = first ? writeLines() : [];
  page.schools.forEach((school, k) => {
    if (serial) paper.put(row, 0, k + 1);
    paper.put(row, name, school.name);
    paper.put(row, name + 1, school.students);
    order.forEach((resource, at) =>
      paper.put(row, columns[at] ?? 0, figureOf(page, school, resource))
    );
    row++;
  });
  const lines = first ? above : writeLines();
  return {
    lines,
    bottom: row,
    features: {
      summary: first ? "above" : "below",
      serial: serial ? "yes" : "no",
      order: shuffled ? "in another order" : "usual",
      index: index ? "L1…" : "none",
    },
  };
}

function figureOf(page: SchoolsPage, school: School, resource: number): number | string {
  const figure = school.figures[resource] ?? 0;
  if (!page.percent) return figure;
  return `${Math.round(printedShare(school, resource, page.level) * 100)}%`;
}
