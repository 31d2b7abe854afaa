import { utils, write } from "@e965/xlsx";
import { readXls } from "../../../src/cli/read/xls/readXls";
import { nodeCodec } from "../../../src/cli/nodeCodec";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { flagPackage } from "../../../src/ooxml/flag/flagPackage";
import { asReadError } from "../../../src/ooxml/read/asReadError";
import { ReadError } from "../../../src/ooxml/read/readError";
import { readingNotes } from "../../../src/ooxml/read/readingNotes";
import { readXlsxFile } from "../../../src/ooxml/read/readXlsxFile";
import { mutations, type Random } from "../../corpus/mutations";

/** What came out: read or refused with a sentence. Anything that is thrown is a failure. */
export type Outcome = "read" | "refused";

/** One kind of input: what is made of drawn sheets, and what must become of it. */
export interface Attack {
  name: string;
  extension: string;
  make: (grids: readonly Grid[], random: Random) => Uint8Array;
  /** Throws where the program does not do as it should. */
  check: (input: Uint8Array) => Outcome;
}

const SENTENCE = /^[^\n]*[\u4e00-\u9fff][^\n]*。$/u;
const STRANGE: readonly RawCell[] = [
  "",
  " ",
  "#REF!",
  "※",
  "√※",
  -0,
  1e308,
  0.1 + 0.2,
  "999999999999999999999",
  "=1+1",
  "\u0000",
  "合计",
  "（-9）70%",
  "\ud800",
  true,
  "注：“√”为未达标",
];
const FAR = [1, 40, 500, 70_000];

/** Grids, zips, XML and BIFF. */
export const attacks: readonly Attack[] = [
  {
    name: "grid",
    extension: "json",
    make: (grids, random) => Buffer.from(JSON.stringify(grids.map((grid) => faulty(grid, random)))),
    check: (input) => {
      reviewWorkbook((JSON.parse(Buffer.from(input).toString("utf8")) as Grid[]).map(withHoles));
      return "read";
    },
  },
  {
    name: "xlsx",
    extension: "xlsx",
    make: (grids, random) => {
      const mutation = mutations[Math.floor(random() * mutations.length)];
      const bytes = fileOf(grids, "xlsx");
      return mutation?.apply(bytes, random) ?? bytes;
    },
    check: (input) =>
      readOrRefused(() => {
        const content = readXlsxFile(input, nodeCodec);
        readingNotes(content);
        const { highlights } = reviewWorkbook(content.grids);
        try {
          flagPackage(input, highlights, nodeCodec);
        } catch (error) {
          if (asReadError(error) === undefined) throw error;
        }
      }),
  },
  {
    name: "biff",
    extension: "xls",
    make: (grids, random) => damagedBytes(fileOf(grids, "biff8"), random),
    check: (input) =>
      readOrRefused(() => {
        reviewWorkbook(readXls(Buffer.from(input)).grids);
      }),
  },
];

function readOrRefused(run: () => void): Outcome {
  try {
    run();
    return "read";
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (!SENTENCE.test(error.message)) throw new Error(`no sentence: ${error.message}`);
    return "refused";
  }
}

/** The sheets as a file that another program wrote. */
function fileOf(grids: readonly Grid[], bookType: "xlsx" | "biff8"): Uint8Array {
  const book = utils.book_new();
  for (const { sheet, values } of grids) {
    const rows = values.map((row) => [...(row ?? [])].map((cell) => cell ?? null));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  }
  return write(book, { type: "buffer", bookType }) as Uint8Array;
}

/** What JSON writes as null where there is nothing. */
function withHoles(grid: Grid): Grid {
  const formats = grid.formats?.map((row) => row?.map((format) => format ?? undefined));
  return {
    ...grid,
    values: grid.values.map((row) => row ?? undefined),
    ...(formats && { formats }),
  };
}

/** Cells lost, changed or doubled, values far away, merged areas anywhere. */
function faulty(grid: Grid, random: Random): Grid {
  const values = grid.values.map((row) => [...(row ?? [])].map((cell) => cell ?? null));
  const below = (limit: number) => Math.floor(random() * limit);
  for (let count = 1 + below(8); count > 0; count--) {
    const row = below(values.length + 2);
    const line = (values[row] ??= []);
    const column = below(line.length + 2);
    const strange = STRANGE[below(STRANGE.length)] ?? null;
    const way = below(6);
    if (way === 0) line.splice(column, 1);
    else if (way === 1) line.splice(column, 0, strange);
    else if (way === 2) values.splice(row, 1);
    else if (way === 3) values.splice(row, 0, [...(values[below(values.length)] ?? [])]);
    else if (way === 4) line[Math.min(column + (FAR[below(3)] ?? 0), 16_383)] = strange;
    else line[column] = strange;
  }
  const merges = Array.from({ length: below(3) }, () => {
    const [top, left] = [below(20), below(12)];
    return { top, left, bottom: top + below(6), right: left + below(6) };
  });
  return { ...grid, values, merges: merges.slice(0, 1) };
}

/** A few bytes changed, or the end cut off. */
function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.3) return bytes.slice(0, Math.floor(random() * bytes.length));
  const copy = bytes.slice();
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}
