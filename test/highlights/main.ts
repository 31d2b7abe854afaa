import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { nodeCodec } from "../../src/cli/nodeCodec";
import type { Highlight } from "../../src/core/finding/highlight";
import { reviewWorkbook, type Review } from "../../src/core/review/reviewWorkbook";
import type { Grid } from "../../src/core/sheet/grid";
import { flagPackage } from "../../src/ooxml/flag/flagPackage";
import { readXlsxFile } from "../../src/ooxml/read/readXlsxFile";
import { caseFolders } from "../cases/caseFolders";
import { readInput } from "../cases/readCase";
import { convertByOffice } from "../corpus/convertByOffice";
import { workbookPaths } from "../corpus/workbookPaths";
import { colourDifferences } from "./colourDifferences";
import { gridBook } from "./gridBook";
import { shownColours, type Start } from "./shownColours";

interface Workbook {
  name: string;
  bytes: Uint8Array;
  grids: readonly Grid[];
  review: Review;
}

const CASES = path.join(__dirname, "../cases");
const SAMPLE = path.join(__dirname, "../data/taizhou-2023.xlsx");
/** Where LibreOffice is known to work out something else than Excel. */
const KNOWN: Readonly<Record<string, string>> = {
  "funding-text-numbers": "its ASC leaves a full-width space as it is, Excel's makes it a space",
};
/** A workbook whose rules are changed, to see that a wrong one is noticed. */
const WRONG = "a rule the wrong way round";

/**
 * `npm run highlights -- [FILE|FOLDER…]` has LibreOffice evaluate the conditional formats of flagged copies, of the golden
 * cases and the sample or of the files given, and compares the cells that it colours with those that the review says are
 * unmet, short or doubtful. Ends with 0 when all agree, 1 when one does not, 2 when nothing could be evaluated.
 */
function main(argv: readonly string[]): number {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true });
  const workbooks = (
    positionals.length > 0
      ? workbookPaths(positionals).map(fromFile)
      : [fromFile(SAMPLE), ...caseFolders(CASES).map(fromCase)]
  ).filter(({ review }) => review.highlights.length > 0);
  const folder = mkdtempSync(path.join(tmpdir(), "edu-highlights-"));
  try {
    const sample = fromFile(SAMPLE);
    const flagged = [
      ...workbooks.map((one) => flaggedCopy(one, one.review.highlights)),
      flaggedCopy(sample, sample.review.highlights.map(wrongWayRound)),
    ].map((bytes, k) => {
      const file = path.join(folder, `${k}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const pages = [...convertByOffice(flagged, "html").values()];
    const differences = [...workbooks, { ...sample, name: WRONG }].map((one, k) =>
      differencesOf(one, pages[k]?.toString("utf8") ?? null)
    );
    if (differences.pop()?.length === 0) throw new Error(`${WRONG} was not noticed`);
    return told(workbooks, differences);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function told(workbooks: readonly Workbook[], differences: readonly string[][]): number {
  let [differ, known] = [0, 0];
  workbooks.forEach(({ name }, k) => {
    const found = differences[k] ?? [];
    if (found.length === 0) return;
    const reason = KNOWN[name];
    if (reason === undefined) differ++;
    else known++;
    const title = reason === undefined ? name : `${name} (known: ${reason})`;
    process.stdout.write(`${title}\n${found.map((line) => `  ${line}\n`).join("")}`);
  });
  const agree = workbooks.length - differ - known;
  process.stdout.write(`${agree} agree, ${known} differ as is known, ${differ} differ\n`);
  return differ === 0 ? 0 : 1;
}

function fromFile(file: string): Workbook {
  const bytes = readFileSync(file);
  const { grids } = readXlsxFile(bytes);
  return { name: file, bytes, grids, review: reviewWorkbook(grids) };
}

function fromCase({ name, folder }: { name: string; folder: string }): Workbook {
  const grids = readInput(folder);
  return { name, bytes: gridBook(grids), grids, review: reviewWorkbook(grids) };
}

function flaggedCopy({ bytes }: Workbook, highlights: readonly Highlight[]): Uint8Array {
  return flagPackage(bytes, highlights, nodeCodec);
}

function wrongWayRound(highlight: Highlight): Highlight {
  return { ...highlight, formula: highlight.formula.replace(/^=(.*)$/s, "=NOT($1)") };
}

function differencesOf({ grids, review }: Workbook, html: string | null): string[] {
  if (html === null) return ["LibreOffice does not convert it"];
  const shown = shownColours(html, grids.map(startOf));
  if (shown.length !== grids.length) return [`${shown.length} sheets instead of ${grids.length}`];
  return grids.flatMap(({ sheet }, k) =>
    colourDifferences(review, sheet, shown[k] ?? new Map()).map((line) => `${sheet}!${line}`)
  );
}

function startOf({ top, left, values }: Grid): Start {
  const filled = values.flatMap((row, r) =>
    (row ?? []).flatMap((value, c) => ((value ?? "") === "" ? [] : [[top + r, left + c] as const]))
  );
  return {
    row: Math.min(...filled.map(([row]) => row)),
    column: Math.min(...filled.map(([, column]) => column)),
  };
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `Nothing evaluated: ${error instanceof Error ? error.message : String(error)}\n`
  );
  process.exitCode = 2;
}
