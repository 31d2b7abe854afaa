import { gap } from "../../src/functions/gap";
import { columnCases, gridCases, type FunctionCase } from "./functionCases";
import { measure } from "./measure";
import { nativeProcess, type NativeProcess } from "./nativeProcess";

const RUNS = 5;
/** The engine is given so much for one formula; in Excel a clerk would have ended it long before. */
const LIMIT_MS = 20_000;

/** The sizes: a grid, and as many cells in one column for the functions that take one; and the engine's runs. */
const SIZES: { grid: [rows: number, columns: number]; nativeRuns: number }[] = [
  { grid: [600, 90], nativeRuns: 2 },
  { grid: [1000, 1000], nativeRuns: 1 },
];

/** The table of the functions beside the engine's native formulas, and of many calls beside one, as Markdown. */
export async function functionsBench(): Promise<string> {
  const lines: string[] = [];
  for (const { grid, nativeRuns } of SIZES) {
    const [rows, columns] = grid;
    const cells = rows * columns;
    const count = cells.toLocaleString("en");
    lines.push(
      `### ${rows} × ${columns} = ${count} cells; in one column, ${count} rows`,
      "",
      `| function | area | EDU, ms (median of ${RUNS} runs) | native in Univer, ms (${nativeRuns === 1 ? "one run" : `best of ${nativeRuns} runs`}) | native ÷ EDU |`,
      "|---|---|---:|---:|---:|",
      ...(await compared(
        gridCases(rows, columns).list,
        nativeProcess(rows, columns),
        nativeRuns,
        "grid"
      )),
      ...(await compared(columnCases(cells).list, nativeProcess(cells, 1), nativeRuns, "column")),
      ""
    );
  }
  lines.push(
    `The native formulas are added up to one cell, so that the engine need not spill; what they give is compared with our answers, and the engine's own time for \`=1+1\` is taken off. “> ${LIMIT_MS.toLocaleString("en")}”: the engine was stopped unfinished after that time, and the ratio is a lower bound.`,
    "",
    "¹ By the fastest native formula known, a binary search in SORT(UNIQUE(…)); the usual SUMPRODUCT/COUNTIF ranking is quadratic.",
    "",
    ...manyCalls()
  );
  return lines.join("\n");
}

/** A line a function: our time, the engine's, and how often ours fits into it. */
async function compared(
  list: readonly FunctionCase[],
  engine: NativeProcess,
  runs: number,
  area: string
): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, ours, total } of list) {
    const ms = measure(ours, RUNS);
    const native = await nativeTime(engine, name, runs, total(ours()));
    const [time, ratio] =
      native === null
        ? [`> ${LIMIT_MS.toLocaleString("en")}`, `> ${(LIMIT_MS / ms).toFixed(0)}`]
        : [native.toFixed(0), (native / ms).toFixed(1)];
    lines.push(`| ${name} | ${area} | ${ms.toFixed(1)} | ${time} | ${ratio} |`);
  }
  engine.close();
  return lines;
}

/** The engine's best time; null when it was stopped. Throws when its value is not ours: nothing would be compared. */
async function nativeTime(
  engine: NativeProcess,
  name: string,
  runs: number,
  expected: number
): Promise<number | null> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const answer = await engine.time(name, LIMIT_MS);
    if (answer === null) return null;
    const off = Math.abs(Number(answer.value) - expected);
    if (!(off <= 1e-9 * Math.max(1, Math.abs(expected))))
      throw new Error(`${name}: ${expected}, natively ${String(answer.value)}`);
    best = Math.min(best, answer.ms);
  }
  return best;
}

function manyCalls(): string[] {
  const actual = Array.from({ length: 1000 }, (_a, k) => [28313 + k]);
  const one = measure(() => gap(actual, [[36703]]), 50);
  const many = measure(() => {
    for (const [figure] of actual) gap([[figure]], [[36703]]);
  }, 50);
  return [
    "| 1,000 gaps | ms (median of 50 runs) |",
    "|---|---:|",
    `| one spilled call | ${one.toFixed(3)} |`,
    `| 1,000 scalar calls | ${many.toFixed(3)} (${(many / one).toFixed(1)} ×) |`,
    "",
    "Excel's own cost of a call, not measured here, comes on top of each of the thousand.",
  ];
}
