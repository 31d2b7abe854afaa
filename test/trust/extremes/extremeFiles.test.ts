import { nodeCodec } from "../../../src/cli/nodeCodec";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { mainPart } from "../../../src/ooxml/package/mainPart";
import { SpreadsheetPackage } from "../../../src/ooxml/package/spreadsheetPackage";
import { asReadError } from "../../../src/ooxml/read/asReadError";
import { ReadError } from "../../../src/ooxml/read/readError";
import { readXlsx } from "../../../src/ooxml/read/readXlsx";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { extremeFiles } from "./extremeFiles";

/** The files and the limits of inflating, both a hundredth of what they are. */
const SIZE = 0.01;
const LIMITS = { part: 160e6 * SIZE, rest: 240e6 * SIZE };
const REFUSED: Readonly<Record<string, string>> = {
  "300 MB in twenty sheets": "tooLarge",
  "a part that is said to be of 1 GB": "tooLarge",
  "a part of 150 MB that is said to be of 1 kB": "damaged",
};
/** Those that hold a checklist, or are one. */
const TABLES: Readonly<Record<string, number>> = {
  "2,000 sheets of small checklists": 2_000 * SIZE,
  "1,000,000 marks in one column": 1,
  "190,000 × 20 marks": 1,
  "1,000 × 1,000 marks": 1,
  "150 MB of formatted cells without a value": 1,
  "150 MB of shared strings": 1,
  "150 MB of shared strings in runs": 1,
  "150 MB of merged areas": 1,
  "150 MB of number formats": 1,
};

/** What becomes of a file, and how many bytes were inflated of it in all. */
function outcome(bytes: Uint8Array): { tables: number } & { inflated: number; problem?: string } {
  let inflated = 0;
  const inflate = (packed: Uint8Array, size: number): Uint8Array => {
    inflated += size;
    return nodeCodec.inflate(packed, size);
  };
  try {
    const source = new SpreadsheetPackage(readZip(bytes), { ...nodeCodec, inflate }, { ...LIMITS });
    const { grids } = readXlsx(source, mainPart(source)?.part ?? "");
    return { tables: reviewWorkbook(grids).tables.length, inflated };
  } catch (error) {
    const read = asReadError(error);
    if (!(read instanceof ReadError)) throw error;
    return { tables: 0, inflated, problem: read.problem };
  }
}

describe("a file at the edge of what is read", () => {
  it.each(extremeFiles.map((file) => [file.name, file] as const))(
    "%s: is read or refused with its sentence, and no more is inflated than may be",
    (name, { make }) => {
      const { tables, inflated, problem } = outcome(make(SIZE));
      expect(problem).toBe(REFUSED[name]);
      expect(tables).toBe(TABLES[name] ?? 0);
      expect(inflated).toBeLessThanOrEqual(LIMITS.rest);
    }
  );
});
