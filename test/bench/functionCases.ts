import { actual } from "../../src/functions/actual";
import { compare } from "../../src/functions/compare";
import { coefVar } from "../../src/functions/coefVar";
import { gap } from "../../src/functions/gap";
import { growth } from "../../src/functions/growth";
import { mark } from "../../src/functions/mark";
import { meets } from "../../src/functions/meets";
import { need } from "../../src/functions/need";
import { pace } from "../../src/functions/pace";
import { progress } from "../../src/functions/progress";
import { rank } from "../../src/functions/rank";
import { rate } from "../../src/functions/rate";
import { remaining } from "../../src/functions/remaining";
import { shortfall } from "../../src/functions/shortfall";
import { unmet } from "../../src/functions/unmet";
import { unmetList } from "../../src/functions/unmetList";

/** A function beside the native formula that does the same work, summed up so that nothing spills. */
export interface FunctionCase {
  name: string;
  ours: () => unknown[][];
  native: string;
  /** What the native formula should give, from our answer. */
  total: (answer: unknown[][]) => number;
}

/** The sheets a case list runs on, by the names that its native formulas use. */
export interface Cases {
  sheets: Record<string, unknown[][]>;
  list: FunctionCase[];
}

const MARKS = ["√", "√", "√", "※", "-"];
const markAt = (k: number): string => MARKS[k % MARKS.length] ?? "√";
const grid = <T>(rows: number, columns: number, cell: (r: number, c: number) => T): T[][] =>
  Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => cell(r, c)));

const sum = (answer: unknown[][]): number => {
  let total = 0;
  for (const row of answer) for (const cell of row) total += cell as number;
  return total;
};
const countOf =
  (value: unknown) =>
  (answer: unknown[][]): number =>
    answer.flat().filter((cell) => cell === value).length;
const length = (answer: unknown[][]): number => answer.length;

/** The functions that take areas, over `rows` × `columns` marks (sheet m) or figures (sheet x). */
export function gridCases(rows: number, columns: number): Cases {
  const marks = grid(rows, columns, (r, c) => markAt(r * 7 + c * 13));
  const figures = grid(rows, columns, (r, c) => 25000 + ((r * 31 + c * 17) % 20000) + 0.5);
  const area = `A1:${letters(columns)}${rows}`;
  const [m, x] = [`m!${area}`, `x!${area}`];
  const met = `COUNTIF(${m},"√")`;
  const counted = `COUNTA(${m})`;
  const mean = `SUMPRODUCT(${x},${x})/SUM(${x})`;
  const list: [string, () => unknown[][], string, FunctionCase["total"]][] = [
    ["RATE", () => rate(marks), `=${met}/${counted}`, sum],
    ["UNMET", () => unmet(marks), `=${counted}-${met}`, sum],
    ["REMAINING", () => remaining(marks, [[0.9]]), `=ROUNDUP(0.9*${counted},0)-${met}`, sum],
    ["GAP", () => gap(figures, [[36703]]), `=SUM(${x}-36703)`, sum],
    ["SHORTFALL", () => shortfall(figures, [[36703]]), `=SUM((36703-${x})*(${x}<36703))`, sum],
    ["GROWTH", () => growth(figures, [[36703]]), `=SUM(36703/${x}-1)`, sum],
    ["NEED", () => need(figures, [[36703]], [[73657]]), `=SUM((${x}-36703)*73657/100000000)`, sum],
    ["ACTUAL", () => actual(figures, [[0.2963]]), `=SUM(${x}/(1+0.2963))`, sum],
    ["PACE", () => pace(figures, [[36703]], [[3]]), `=SUM((36703/${x})^(1/3)-1)`, sum],
    [
      "PROGRESS",
      () => progress([[20000]], figures, [[36703]]),
      `=SUM((${x}-20000)/(36703-20000))`,
      sum,
    ],
    ["MEETS", () => meets(figures, [["≥30000元"]]), `=SUMPRODUCT(--(${x}>=30000))`, countOf(true)],
    [
      "MARK",
      () => mark(figures, [["≥30000元"]]),
      `=SUMPRODUCT(--(IF(${x}>=30000,"√","※")="√"))`,
      countOf("√"),
    ],
    [
      "COEFVAR",
      () => coefVar(figures, figures),
      `=SQRT(SUMPRODUCT(${x},(${x}-${mean})^2)/SUM(${x}))/(${mean})`,
      sum,
    ],
  ];
  return {
    sheets: { m: marks, x: figures },
    list: list.map(([name, ours, native, total]) => ({ name, ours, native, total })),
  };
}

/** The functions that take one column a region: sheet c holds names, marks of two dates and figures. */
export function columnCases(rows: number): Cases {
  const names = grid(rows, 1, (r) => `${r + 1}.指标`);
  const before = grid(rows, 1, (r) => markAt(r * 7));
  const after = grid(rows, 1, (r) => markAt(r * 11 + 2));
  const figures = grid(rows, 1, (r) => 25000 + ((r * 31) % 20000) + 0.5);
  const column = (letter: string) => `c!${letter}1:${letter}${rows}`;
  const [n, b, a, x] = [column("A"), column("B"), column("C"), column("D")];
  return {
    sheets: {
      c: names.map(([name], r) => [name, before[r]?.[0], after[r]?.[0], figures[r]?.[0]]),
    },
    list: [
      {
        name: "UNMETLIST",
        ours: () => unmetList(names, before),
        native: `=ROWS(FILTER(${n},(${b}="※")+(${b}="-")))`,
        total: length,
      },
      {
        name: "COMPARE",
        ours: () => compare(names, before, after),
        native: `=ROWS(FILTER(${n},(${b}<>"√")*(${a}="√")))+ROWS(FILTER(${n},(${b}="√")*(${a}<>"√")))`,
        total: length,
      },
      {
        name: "RANK ¹",
        ours: () => rank(figures),
        native: `=SUM(ROWS(UNIQUE(${x}))+1-XMATCH(${x},SORT(UNIQUE(${x}),1,1),0,2))`,
        total: sum,
      },
    ],
  };
}

function letters(count: number): string {
  let text = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
