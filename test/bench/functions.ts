import { compare } from "../../src/functions/compare";
import { cv } from "../../src/functions/cv";
import { gap } from "../../src/functions/gap";
import { growth } from "../../src/functions/growth";
import { meets } from "../../src/functions/meets";
import { need } from "../../src/functions/need";
import { rank } from "../../src/functions/rank";
import { rate } from "../../src/functions/rate";
import { remaining } from "../../src/functions/remaining";
import { shortfall } from "../../src/functions/shortfall";
import { unmet } from "../../src/functions/unmet";
import { unmetList } from "../../src/functions/unmetList";
import { measure } from "./measure";
import { openNatively } from "./nativeSheet";

const SIZES: [rows: number, columns: number][] = [
  [600, 90],
  [1000, 1000],
];

const letters = (count: number): string => {
  let text = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
};

const grid = <T>(rows: number, columns: number, cell: (r: number, c: number) => T): T[][] =>
  Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => cell(r, c)));

/** Each function beside the native formula that does the same; the native ones sum up, so that nothing spills. */
function cases(marks: string[][], figures: number[][]): [string, () => unknown, string][] {
  const m = `m!A1:${letters(marks[0]?.length ?? 0)}${marks.length}`;
  const x = `x!A1:${letters(figures[0]?.length ?? 0)}${figures.length}`;
  const [m1, m2, x1] = [`m!A1:A${marks.length}`, `m!B1:B${marks.length}`, `x!A1:A${marks.length}`];
  const first = marks.map(([mark]) => [mark]);
  const second = marks.map(([, mark]) => [mark]);
  const names = figures.map(([figure]) => [figure]);
  const met = `COUNTIF(${m},"√")`;
  const below = `COUNTIF(${m},"※")+COUNTIF(${m},"-")`;
  const mean = `SUMPRODUCT(${x},${x})/SUM(${x})`;
  return [
    ["RATE", () => rate(marks), `=${met}/(${met}+${below})`],
    ["UNMET", () => unmet(marks), `=${below}`],
    ["REMAINING", () => remaining(marks, [[0.9]]), `=ROUNDUP(0.9*(${met}+${below}),0)-${met}`],
    ["UNMETLIST ¹", () => unmetList(names, first), `=COUNTA(FILTER(${x1},${m1}="※"))`],
    [
      "COMPARE ¹",
      () => compare(names, first, second),
      `=COUNTA(FILTER(${x1},(${m1}<>"√")*(${m2}="√")))+COUNTA(FILTER(${x1},(${m1}="√")*(${m2}<>"√")))`,
    ],
    ["GAP", () => gap(figures, [[36703]]), `=SUM(${x}-36703)`],
    ["SHORTFALL", () => shortfall(figures, [[36703]]), `=SUM((36703-${x})*(${x}<36703))`],
    ["GROWTH", () => growth(figures, [[36703]]), `=SUM(36703/${x}-1)`],
    ["NEED", () => need(figures, [[36703]], [[73657]]), `=SUM((${x}-36703)*73657/100000000)`],
    ["MEETS", () => meets(figures, [["≥30000元"]]), `=SUMPRODUCT(--(${x}>=30000))`],
    [
      "CV",
      () => cv(figures, figures),
      `=SQRT(SUMPRODUCT(${x},(${x}-${mean})^2)/SUM(${x}))/(${mean})`,
    ],
    ["RANK ²", () => rank(names), `=SUM(XMATCH(${x1},SORT(UNIQUE(${x1}),1,-1)))`],
  ];
}

/** The table of the functions beside the engine's native formulas, and of many calls beside one, as Markdown. */
export async function functionsBench(): Promise<string> {
  const lines: string[] = [];
  for (const [rows, columns] of SIZES) {
    const marks = grid(
      rows,
      columns,
      (r, c) => ["√", "√", "√", "※", "-"][(r * 7 + c * 13) % 5] ?? "√"
    );
    const figures = grid(rows, columns, (r, c) => 25000 + ((r * 31 + c * 17) % 20000) + 0.5);
    const sheet = openNatively({ m: marks, x: figures });
    await sheet.time("=1+1");
    const idle = Math.min((await sheet.time("=1+2")).ms, (await sheet.time("=1+3")).ms);
    lines.push(
      `### ${rows} × ${columns} = ${(rows * columns).toLocaleString("en")} cells`,
      "",
      "| function | EDU, ms | native in Univer, ms | native ÷ EDU |",
      "|---|---:|---:|---:|"
    );
    for (const [name, ours, formula] of cases(marks, figures)) {
      const ms = measure(ours, 5);
      const native = Math.max(0, (await sheet.time(formula)).ms - idle);
      lines.push(
        `| ${name} | ${ms.toFixed(1)} | ${native.toFixed(0)} | ${(native / ms).toFixed(1)} |`
      );
    }
    sheet.close();
    lines.push("");
  }
  lines.push(
    "¹ over one column. ² over one column; the usual SUMPRODUCT/COUNTIF ranking is quadratic. The engine's own time for `=1+1` is taken off the native times.",
    "",
    ...manyCalls()
  );
  return lines.join("\n");
}

function manyCalls(): string[] {
  const actual = Array.from({ length: 1000 }, (_a, k) => [28313 + k]);
  const one = measure(() => gap(actual, [[36703]]), 50);
  const many = measure(() => {
    for (const [figure] of actual) gap([[figure]], [[36703]]);
  }, 50);
  return [
    "| 1,000 gaps | ms |",
    "|---|---:|",
    `| one spilled call | ${one.toFixed(3)} |`,
    `| 1,000 scalar calls | ${many.toFixed(3)} (${(many / one).toFixed(1)} ×) |`,
    "",
    "Excel's own cost of a call, not measured here, comes on top of each of the thousand.",
  ];
}
