import type { Draw } from "../draw/draw";
import type { Paper } from "../paper/paper";
import type { TargetsModel, TargetsRow } from "./targetsModel";

export interface TargetsLooks {
  /** Sections in a first column, or as rows of their own. */
  sections: "column" | "column, merged" | "rows";
  /** Pairs under a heading of their own instead of "小学现状 | 小学目标". */
  twoRows: boolean;
  serial: boolean;
  repeatAt: number;
  top: number;
}

/** Writes the table; gives the A1 name of each value, by row and pair. */
export function layoutTargets(
  draw: Draw,
  paper: Paper,
  model: TargetsModel,
  looks: TargetsLooks
): string[][] {
  const sectioned = model.rows.some(({ section }) => section !== "");
  const asColumn = sectioned && looks.sections !== "rows";
  let next = 0;
  const take = (): number => next++;
  const columns = {
    section: asColumn ? take() : -1,
    serial: looks.serial ? take() : -1,
    name: take(),
    unit: model.unitColumn ? take() : -1,
    pairs: model.pairs.map(() => {
      const [first, second] = [take(), take()];
      return model.targetFirst
        ? { value: second, target: first }
        : { value: first, target: second };
    }),
    attribute: model.attributeColumn ? take() : -1,
    extra: model.extra === "" ? -1 : take(),
  };
  let row = looks.top;
  paper.put(row++, 0, model.title);
  const header = (): void => {
    const put = (column: number, text: string): void => {
      if (column >= 0) paper.put(row, column, text);
    };
    put(columns.section, "类别");
    put(columns.serial, "序号");
    put(columns.name, "指标");
    put(columns.unit, "单位");
    put(columns.attribute, "属性");
    put(columns.extra, model.extra);
    if (looks.twoRows) {
      model.pairs.forEach(({ label }, k) => {
        const pair = columns.pairs[k];
        if (pair) paper.put(row, Math.min(pair.value, pair.target), label);
        if (pair)
          paper.merge(
            row,
            Math.min(pair.value, pair.target),
            row,
            Math.max(pair.value, pair.target)
          );
      });
      row++;
    }
    model.pairs.forEach(({ label, value, target }, k) => {
      const pair = columns.pairs[k];
      const own = looks.twoRows ? "" : label;
      if (pair) put(pair.value, `${own}${value}`);
      if (pair) put(pair.target, `${own}${target}`);
    });
    row++;
  };
  header();
  let section = "";
  let number = 0;
  const rows: number[] = [];
  const names = model.rows.map((each, k) => {
    if (looks.repeatAt > 0 && k > 0 && k % looks.repeatAt === 0) header();
    if (each.section !== section) {
      section = each.section;
      if (asColumn) paper.put(row, columns.section, section);
      else paper.put(row++, 0, `${"一二三"[number++] ?? ""}、${section}`);
    }
    if (columns.serial >= 0) paper.put(row, columns.serial, k + 1);
    paper.put(row, columns.name, each.label);
    if (columns.unit >= 0) paper.put(row, columns.unit, each.unit === "" ? null : each.unit);
    if (columns.attribute >= 0) paper.put(row, columns.attribute, each.attribute ?? null);
    if (columns.extra >= 0 && draw.chance(0.7))
      paper.put(row, columns.extra, draw.pick(["基教处", "计财处", "人事处", "督导办"]));
    rows.push(row);
    const names = columns.pairs.map((pair, p) => {
      paper.put(row, pair.target, cellOf(each, p, model.pairs.length, "targetText"));
      return paper.put(row, pair.value, cellOf(each, p, model.pairs.length, "valueText"));
    });
    row++;
    return names;
  });
  if (asColumn && looks.sections === "column, merged")
    mergeSections(paper, model, rows, columns.section);
  return names;
}

/** One merged cell over the rows of each section. */
function mergeSections(
  paper: Paper,
  model: TargetsModel,
  rows: readonly number[],
  column: number
): void {
  const sections = model.rows.map(({ section }) => section);
  for (const section of new Set(sections)) {
    const first = rows[sections.indexOf(section)] ?? 0;
    paper.merge(first, column, rows[sections.lastIndexOf(section)] ?? first, column);
  }
}

/** A pair's own part, or all parts of the row in one cell. */
function cellOf(
  row: TargetsRow,
  pair: number,
  pairs: number,
  which: "valueText" | "targetText"
): string | number {
  if (pairs > 1) return row.parts[pair]?.part[which] ?? "";
  if (row.parts.length === 1) return row.parts[0]?.part[which] ?? "";
  return row.parts.map(({ part }) => part[which]).join(row.joint);
}
