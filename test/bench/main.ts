import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { benchCheck } from "./check";
import { functionsBench } from "./functions";
import { growthBench, growthCheck } from "./growth";
import { paneBench } from "./pane";
import { recogniseBench } from "./recognise";
import { reviewsBench } from "./reviews";
import { webBench } from "./web";

const FILE = path.join(__dirname, "../../docs/performance.md");
const SECTIONS: Record<string, () => string | Promise<string>> = {
  recognise: recogniseBench,
  reviews: reviewsBench,
  growth: growthBench,
  check: checkTable,
  functions: functionsBench,
  pane: paneBench,
  web: webBench,
};

async function checkTable(): Promise<string> {
  const { rows } = await benchCheck();
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  return [
    "| file | cells | only parsing | reading | whole check | reading ÷ parsing | check ÷ parsing |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(
      (row) =>
        `| ${row.what} | ${row.cells.toLocaleString("en")} | ${ms(row.parse)} | ${ms(row.read)} | ${ms(row.check)} | ${row.readToParse.toFixed(2)} | ${row.checkToParse.toFixed(2)} |`
    ),
  ].join("\n");
}

/**
 * `npm run bench [-- SECTION …]` measures all sections, or those named, and writes each into its place in
 * docs/performance.md. Only ratios of one run compare; absolute times are this machine's. `npm run bench -- growth --check` writes
 * nothing and fails where something grows faster than its size, with a margin for a busy machine.
 */
async function main(names: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(SECTIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const table = await bench();
    process.stdout.write(`\n## ${name}\n\n${table}\n`);
    const measured = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus().length} cores`;
    writeFileSync(
      FILE,
      withSection(readFileSync(FILE, "utf8"), name, `_Measured ${measured}._\n\n${table}`)
    );
  }
}

function withSection(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/performance.md has no place for ${name}`);
  return `${before}${begin}\n${text}\n${end}${after}`;
}

const names = process.argv.slice(2);
if (names[0] === "growth" && names[1] === "--check") process.stdout.write(`${growthCheck()}\n`);
else void main(names);
