import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { checkFile } from "../../src/cli/checkFile";
import { parseBytes } from "../../src/cli/read/parseBytes";
import { readWorkbook } from "../../src/cli/read/readWorkbook";
import type { RawCell } from "../../src/core/cell/rawCell";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { markGrid } from "./markGrid";

const SAMPLE = join(__dirname, "../data/taizhou-2023.xlsx");

/** Median milliseconds of one file, and what each takes against only parsing it. */
export interface CheckRow {
  what: string;
  cells: number;
  parse: number;
  read: number;
  check: number;
  readToParse: number;
  checkToParse: number;
}

/** How long reading and checking a workbook takes against the library's parsing of the same file alone. */
export async function benchCheck(): Promise<{ title: string; rows: CheckRow[] }> {
  const folder = mkdtempSync(join(tmpdir(), "edu-bench-"));
  try {
    const marks = join(folder, "marks.xlsx");
    const numbers = join(folder, "numbers.xlsx");
    writeFileSync(marks, workbook(markGrid(600, 90).values));
    writeFileSync(numbers, workbook(numberRows(20_000, 20)));
    return {
      title: "check against only parsing the same file (ms, median)",
      rows: [
        await row("taizhou-2023.xlsx", SAMPLE, 15),
        await row("600 × 90 marks", marks, 9),
        await row("20,000 × 20 numbers", numbers, 3),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function row(what: string, path: string, runs: number): Promise<CheckRow> {
  const [parse = NaN, read = NaN, check = NaN] = await medians(
    [
      () => parseBytes(readFileSync(path)),
      () => readWorkbook(path),
      () => checkFile(path, reviewWorkbook),
    ],
    runs
  );
  const cells = (await readWorkbook(path)).grids.flatMap(({ values }) => values.flat()).length;
  return {
    what,
    cells,
    parse,
    read,
    check,
    readToParse: read / parse,
    checkToParse: check / parse,
  };
}

/** Medians of tasks that take turns, so that a busy moment of the machine touches all of them. */
async function medians(tasks: readonly (() => unknown)[], runs: number): Promise<number[]> {
  const times = tasks.map((): number[] => []);
  for (let run = 0; run <= runs; run++)
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      // The first run warms up.
      if (run > 0) times[index]?.push(performance.now() - start);
    }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN);
}

function numberRows(rows: number, columns: number): number[][] {
  const value = (r: number, c: number) => Math.round(Math.sin(r * columns + c) * 1e6) / 100;
  return Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => value(r, c))
  );
}

/** The values as an .xlsx file like Excel's: shared strings, deflated. */
function workbook(values: readonly (readonly (RawCell | undefined)[] | undefined)[]): Buffer {
  const book = utils.book_new();
  const rows = values.map((cells) => [...(cells ?? [])]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "表");
  return Buffer.from(
    write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true })
  );
}
