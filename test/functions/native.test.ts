import { execFileSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { compute, type Sheet } from "./compute";

const SHEETS = 1000;
const AT_ONCE = 100;
const line = fc.tuple(
  fc.constantFrom("√", "√", "※", "-", "*", "——", ""),
  fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 3000 }),
  fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10)
);
const sheets: Sheet[] = fc
  .sample(fc.array(line, { minLength: 2, maxLength: 8 }), { numRuns: SHEETS, seed: 20230327 })
  .map((lines) => ({
    marks: lines.map(([mark]) => mark),
    actual: lines.map(([, actual]) => actual),
    benchmark: lines.map(([, , benchmark]) => benchmark),
    students: lines.map(([, , , students]) => students),
    values: lines.map(([, , , , value]) => value),
  }));

/** Sheets one under the other, columns A to E their cells, F to K the native formulas. */
function withFormulas(some: readonly Sheet[]): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  for (const { marks, actual, benchmark, students, values } of some) {
    const first = rows.length + 1;
    const last = rows.length + marks.length;
    const area = (column: string) => `$${column}$${first}:$${column}$${last}`;
    const count = (mark: string) => `COUNTIF(${area("A")},"${mark}")`;
    const unmet = `${count("※")}+${count("-")}+${count("~*")}`;
    const square = `SUMPRODUCT(${area("D")},(${area("E")}-$K$${first})^2)/SUM(${area("D")})`;
    marks.forEach((mark, k) => {
      const row = rows.length + 1;
      rows.push([
        mark === "" ? null : mark,
        actual[k] ?? null,
        benchmark[k] ?? null,
        students[k] ?? null,
        values[k] ?? null,
        `=B${row}-C${row}`,
        `=SUMPRODUCT((${area("E")}>E${row})/COUNTIF(${area("E")},${area("E")}))+1`,
        ...(k === 0
          ? [
              `=IFERROR(${count("√")}/(${count("√")}+${unmet}),"#N/A")`,
              `=${unmet}`,
              `=SQRT(${square})/$K$${first}`,
              `=SUMPRODUCT(${area("D")},${area("E")})/SUM(${area("D")})`,
            ]
          : []),
      ]);
    });
  }
  return rows;
}

/** What the engine answers over all sheets, one under the other; it is asked in parts, which is faster. */
function askEngine(): unknown[][] {
  const parts = Array.from({ length: Math.ceil(SHEETS / AT_ONCE) }, (_part, k) =>
    withFormulas(sheets.slice(k * AT_ONCE, (k + 1) * AT_ONCE))
  );
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", path.join(__dirname, "calculate.ts")],
    { input: JSON.stringify(parts), maxBuffer: 1e9, stdio: ["pipe", "pipe", "pipe"] }
  );
  return (JSON.parse(output.toString("utf8")) as unknown[][][]).flat();
}

describe("the functions beside native formulas, over a thousand random sheets", () => {
  const native = askEngine();
  const starts = sheets.map((_sheet, k) =>
    sheets.slice(0, k).reduce((sum, { marks }) => sum + marks.length, 0)
  );
  const ours = sheets.map(compute);
  const near = (a: unknown, b: unknown) =>
    typeof a === "number" && typeof b === "number"
      ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
      : a === b;
  const differing = (pick: (k: number, start: number) => [ours: unknown, native: unknown][]) =>
    sheets.flatMap((sheet, k) =>
      pick(k, starts[k] ?? 0)
        .filter(([a, b]) => !near(a, b))
        .map(([a, b]) => ({ sheet, ours: a, native: b }))
    );
  const cell = (row: number, column: number) => native[row]?.[column];

  it("asks the engine for all of them", () => {
    expect(sheets).toHaveLength(SHEETS);
    expect(native).toHaveLength(sheets.reduce((sum, { marks }) => sum + marks.length, 0));
    expect(new Set(starts.map((start) => cell(start, 7))).size).toBeGreaterThan(15);
  });

  it("RATE is met ÷ counted", () => {
    expect(differing((k, start) => [[ours[k]?.rate, cell(start, 7)]])).toEqual([]);
  });

  it("UNMET is the three counts together, and #N/A where COUNTIF says 0 of 0", () => {
    expect(
      differing((k, start) =>
        ours[k]?.rate === "#N/A" ? [[ours[k]?.unmet, "#N/A"]] : [[ours[k]?.unmet, cell(start, 8)]]
      )
    ).toEqual([]);
  });

  it("GAP is the difference", () => {
    expect(
      differing((k, start) => (ours[k]?.gap ?? []).map((gap, i) => [gap, cell(start + i, 5)]))
    ).toEqual([]);
  });

  it("CV is the weighted SUMPRODUCT", () => {
    expect(differing((k, start) => [[ours[k]?.cv, cell(start, 9)]])).toEqual([]);
  });

  it("RANK is the well-known SUMPRODUCT/COUNTIF ranking", () => {
    expect(
      differing((k, start) => (ours[k]?.rank ?? []).map((rank, i) => [rank, cell(start + i, 6)]))
    ).toEqual([]);
  });
});
