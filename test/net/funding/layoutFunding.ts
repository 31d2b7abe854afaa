import type { Paper } from "../paper/paper";
import type { FundingModel, Measure } from "./fundingModel";

/** Where each printed figure stands: by stage, row and measure. */
export type MoneyCells = Partial<Record<Measure, string>>[][];

export type FundingWay = "stages across" | "stages down" | "blocks down" | "regions across";

/** Writes the table in one of its ways from row `top` and column `left`; gives where the figures stand. */
export function layoutFunding(
  paper: Paper,
  model: FundingModel,
  way: FundingWay,
  looks: { spans: "merged" | "blank" | "filled"; middleRow: boolean; top: number; left: number }
): MoneyCells {
  let row = looks.top;
  paper.put(row++, looks.left, model.title);
  if (model.caption !== "") paper.put(row++, looks.left, model.caption);
  const at = { row, left: looks.left };
  if (way === "stages down") return stagesDown(paper, model, looks.spans, at);
  if (way === "blocks down") return blocksDown(paper, model, at);
  if (way === "regions across") return regionsAcross(paper, model, looks.spans, at);
  return stagesAcross(paper, model, looks, at);
}

interface Corner {
  row: number;
  left: number;
}

function writeRow(
  paper: Paper,
  model: FundingModel,
  stage: number,
  row: number,
  line: number,
  first: number
): MoneyCells[number][number] {
  const cells: Partial<Record<Measure, string>> = {};
  model.measures.forEach(({ measure }, k) => {
    cells[measure] = paper.put(
      line,
      first + k,
      model.stages[stage]?.figures[row]?.inks[measure] ?? null
    );
  });
  return cells;
}

function stagesAcross(
  paper: Paper,
  model: FundingModel,
  looks: { spans: "merged" | "blank" | "filled"; middleRow: boolean },
  { row: top, left }: Corner
): MoneyCells {
  const width = model.measures.length;
  const staged = model.stages.length > 1;
  const middle = looks.middleRow && staged ? 1 : 0;
  const bottom = top + (staged ? 1 : 0) + middle;
  paper.put(top, left, model.regionHeading);
  paper.merge(top, left, bottom, left);
  model.stages.forEach(({ name }, stage) => {
    const first = left + 1 + stage * width;
    if (staged) {
      for (let k = 0; k < (looks.spans === "filled" ? width : 1); k++)
        paper.put(top, first + k, name);
      if (looks.spans === "merged") paper.merge(top, first, top, first + width - 1);
    }
    if (middle === 1) paper.put(top + 1, first + 1, `较${model.base}年`);
    model.measures.forEach(({ heading }, k) => paper.put(bottom, first + k, heading));
  });
  const cells = model.stages.map((_, stage) =>
    model.rows.map((__, row) =>
      writeRow(paper, model, stage, row, bottom + 1 + row, left + 1 + stage * width)
    )
  );
  model.rows.forEach(({ printed }, row) => paper.put(bottom + 1 + row, left, printed));
  return cells;
}

/** The stage in a first column, its rows below each other under one header. */
function stagesDown(
  paper: Paper,
  model: FundingModel,
  spans: "merged" | "blank" | "filled",
  { row: top, left }: Corner
): MoneyCells {
  ["学段", model.regionHeading, ...model.measures.map(({ heading }) => heading)].forEach(
    (text, k) => paper.put(top, left + k, text)
  );
  const count = model.rows.length;
  return model.stages.map(({ name }, stage) => {
    const first = top + 1 + stage * count;
    if (spans === "merged") paper.merge(first, left, first + count - 1, left);
    return model.rows.map(({ printed }, row) => {
      if (row === 0 || spans === "filled") paper.put(first + row, left, name);
      paper.put(first + row, left + 1, printed);
      return writeRow(paper, model, stage, row, first + row, left + 2);
    });
  });
}

/** A heading with the stage's name, then header and rows, stage by stage. */
function blocksDown(paper: Paper, model: FundingModel, { row: top, left }: Corner): MoneyCells {
  let row = top;
  return model.stages.map(({ name }, stage) => {
    paper.put(row++, left, `${"一二三四"[stage] ?? ""}、${name}`);
    [model.regionHeading, ...model.measures.map(({ heading }) => heading)].forEach((text, k) =>
      paper.put(row, left + k, text)
    );
    row++;
    return model.rows.map(({ printed }, line) => {
      paper.put(row, left, printed);
      return writeRow(paper, model, stage, line, row++, left + 1);
    });
  });
}

function regionsAcross(
  paper: Paper,
  model: FundingModel,
  spans: "merged" | "blank" | "filled",
  { row: top, left }: Corner
): MoneyCells {
  const staged = model.stages.length > 1;
  const first = left + (staged ? 2 : 1);
  (staged ? ["学段", "项目"] : ["项目"]).forEach((text, k) => paper.put(top, left + k, text));
  model.rows.forEach(({ printed }, k) => paper.put(top, first + k, printed));
  const count = model.measures.length;
  return model.stages.map(({ name, figures }, stage) => {
    const line = top + 1 + stage * count;
    model.measures.forEach(({ heading }, k) => {
      if (staged && (k === 0 || spans === "filled")) paper.put(line + k, left, name);
      paper.put(line + k, first - 1, heading);
    });
    if (staged && spans === "merged") paper.merge(line, left, line + count - 1, left);
    return model.rows.map((_, row) => {
      const cells: Partial<Record<Measure, string>> = {};
      model.measures.forEach(({ measure }, k) => {
        cells[measure] = paper.put(line + k, first + row, figures[row]?.inks[measure] ?? null);
      });
      return cells;
    });
  });
}
