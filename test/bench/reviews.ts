import { createHash } from "node:crypto";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import type { Grid } from "../../src/core/sheet/grid";
import { caseFolders } from "../cases/caseFolders";
import { readInput } from "../cases/readCase";
import { drawWorkbook } from "../net/draw/drawWorkbook";

/** A seed of the net that no test is tuned on. */
const SEED = 20_231;
const DRAWN = 1_000;

/**
 * A hash of every review, findings, models and conditional formats included, over all golden cases and over drawn workbooks,
 * as a Markdown table: what is made faster must leave both as they were.
 */
export function reviewsBench(): string {
  const cases = caseFolders().map(({ folder }) => readInput(folder));
  const drawn = Array.from({ length: DRAWN }, (_workbook, k) => drawWorkbook(SEED, k).grids);
  const row = (what: string, workbooks: readonly (readonly Grid[])[]) =>
    `| ${what} | ${workbooks.length} | \`${hashOf(workbooks)}\` |`;
  return [
    "| workbooks | number | SHA-256 of their reviews |",
    "|---|---|---|",
    row("golden cases", cases),
    row(`drawn, seed ${SEED}`, drawn),
  ].join("\n");
}

function hashOf(workbooks: readonly (readonly Grid[])[]): string {
  const hash = createHash("sha256");
  for (const grids of workbooks) hash.update(JSON.stringify(reviewWorkbook(grids), withMaps));
  return hash.digest("hex").slice(0, 16);
}

function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
