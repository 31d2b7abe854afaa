import fs from "node:fs";
import { calculateNatively, type Cell } from "./nativeEngine";

// Sheets as JSON on standard input, their values as JSON on standard output: parts of the engine are published
// as ES modules only, which Jest cannot load, so the tests ask it in a process of its own.
async function main(): Promise<void> {
  const sheets = JSON.parse(fs.readFileSync(0, "utf8")) as Cell[][][];
  const values: unknown[] = [];
  for (const rows of sheets) values.push(await calculateNatively(rows));
  process.stdout.write(JSON.stringify(values), () => process.exit(0));
}

void main();
