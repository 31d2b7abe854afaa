import type { Grid } from "../../src/core/sheet/grid";
import { bundledReview } from "./bundledReview";
import { markGrid } from "./markGrid";
import { compareTimes } from "./compareTimes";
import { plainPass } from "./plainPass";

/** Sheets whose runs are many, so that the engine has compiled all that they go through; and those whose runs take long. */
const OFTEN = { runs: 501, warmUp: 2000 };
const SELDOM = { runs: 15, warmUp: 15 };

/**
 * Recognise + assess + audit, bundled as the command is, against one plain pass over the same cells, from 10⁴ to 10⁶ cells, as a Markdown table.
 * Every sheet of marks is checked to be recognised with nothing to find, so that no shortcut is timed.
 */
export function recogniseBench(): string {
  const reviewWorkbook = bundledReview();
  const sizes: [what: string, make: () => Grid, often: typeof OFTEN][] = [
    ["100 × 100 marks", () => markGrid(100, 100), OFTEN],
    ["600 × 90 marks", () => markGrid(600, 90), OFTEN],
    ["3,000 × 100 marks", () => markGrid(3000, 100), SELDOM],
    ["10,000 × 100 marks", () => markGrid(10_000, 100), SELDOM],
    ["20,000 × 20 numbers, no table", () => numberGrid(20_000, 20), SELDOM],
    ["20,000 schools, a county a row, no resources", () => schoolGrid(20_000), SELDOM],
  ];
  const rows = sizes.map(([what, make, { runs, warmUp }]) => {
    // One at a time: a heap full of the others would be looked through with each collection of rubbish.
    const grid = make();
    const cells = grid.values.reduce((sum, row) => sum + (row?.length ?? 0), 0);
    const review = reviewWorkbook([grid]);
    if (review.tables.length === 0 && what.includes("marks"))
      throw new Error(`${what}: not recognised`);
    const { base, task, ratio } = compareTimes(
      () => plainPass(grid),
      () => reviewWorkbook([grid]),
      runs,
      warmUp
    );
    return `| ${what} | ${cells.toLocaleString("en")} | ${base.toFixed(1)} ms | ${task.toFixed(1)} ms | ${ratio.toFixed(1)} | ${((1e6 * task) / cells).toFixed(0)} ns |`;
  });
  return [
    "| sheet | cells | plain pass | recognise + assess + audit | ratio | a cell |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** A list of schools with classes, students and teachers: each kind looks at it, none takes it. */
function schoolGrid(rows: number): Grid {
  const head = [
    "序号",
    "学校名称",
    "县（市、区）",
    "办别",
    "班级数",
    "在校学生数(人)",
    "专任教师数(人)",
  ];
  const values = Array.from({ length: rows }, (_row, k) => [
    k + 1,
    `第${k}小学`,
    "越城区",
    "公办",
    12 + (k % 24),
    500 + (k % 900),
    40 + (k % 60),
  ]);
  return { sheet: "学校", top: 0, left: 0, values: [head, ...values] };
}

function numberGrid(rows: number, columns: number): Grid {
  const values = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => r * 31.37 + c / 7)
  );
  return { sheet: "数", top: 0, left: 0, values };
}
