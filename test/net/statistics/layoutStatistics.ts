import type { Paper } from "../paper/paper";
import type { StatisticsModel } from "./statisticsModel";

export interface StatisticsLooks {
  top: number;
  left: number;
  serial: boolean;
  /** Numbers typed as text with commas. */
  text: boolean;
  merged: boolean;
  across: boolean;
  indexLine: boolean;
  note: string;
}

/** Writes the table; gives the A1 name of each figure by row and column. */
export function layoutStatistics(
  paper: Paper,
  model: StatisticsModel,
  looks: StatisticsLooks
): string[][] {
  let row = looks.top;
  paper.put(row++, looks.left, model.title);
  if (model.caption !== "") paper.put(row++, looks.left, model.caption);
  const cells = looks.across ? across(paper, model, looks, row) : down(paper, model, looks, row);
  if (looks.note !== "") paper.put(paper.lastRow() + 1, looks.left, looks.note);
  return cells;
}

function inkOf(value: number | string | null, { text }: StatisticsLooks): number | string | null {
  if (typeof value !== "number" || !text) return value;
  return String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}

function down(
  paper: Paper,
  model: StatisticsModel,
  looks: StatisticsLooks,
  top: number
): string[][] {
  const grouped = model.columns.some(({ group }) => group !== "");
  const labels = looks.left + (looks.serial ? 1 : 0);
  const first = labels + 1;
  const bottom = top + (grouped ? 1 : 0);
  if (looks.serial) paper.put(top, looks.left, "序号");
  paper.put(top, labels, model.labelHeading);
  if (looks.merged) paper.merge(top, labels, bottom, labels);
  model.columns.forEach(({ group, heading }, c) => {
    if (grouped && model.columns[c - 1]?.group !== group) {
      paper.put(top, first + c, group);
      const last = model.columns.map((column) => column.group).lastIndexOf(group);
      if (looks.merged) paper.merge(top, first + c, top, first + last);
    }
    paper.put(bottom, first + c, heading);
  });
  let row = bottom + 1;
  if (looks.indexLine) {
    paper.put(row, labels, "甲");
    model.columns.forEach((_, c) => paper.put(row, first + c, c + 1));
    row++;
  }
  let number = 0;
  return model.rows.map(({ label, sumOf, ofWhich }, r) => {
    if (looks.serial && sumOf.length === 0 && ofWhich === "no")
      paper.put(row, looks.left, ++number);
    paper.put(row, labels, label);
    const names = model.columns.map((_, c) =>
      paper.put(row, first + c, inkOf(model.values[r]?.[c] ?? null, looks))
    );
    row++;
    return names;
  });
}

/** The parts beside each other, the measures below. */
function across(
  paper: Paper,
  model: StatisticsModel,
  looks: StatisticsLooks,
  top: number
): string[][] {
  paper.put(top, looks.left, "项目");
  model.rows.forEach(({ label }, r) => paper.put(top, looks.left + 1 + r, label));
  model.columns.forEach(({ heading }, c) => paper.put(top + 1 + c, looks.left, heading));
  return model.rows.map((_, r) =>
    model.columns.map((__, c) =>
      paper.put(top + 1 + c, looks.left + 1 + r, inkOf(model.values[r]?.[c] ?? null, looks))
    )
  );
}
