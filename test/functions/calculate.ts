import fs from "node:fs";
import { calculateNatively, type Cell } from "./nativeEngine";

// Cells as JSON on standard input, their values as JSON on standard output: parts of the engine are published
// as ES modules only, which Jest cannot load, so the tests ask it in a process of its own.
const rows = JSON.parse(fs.readFileSync(0, "utf8")) as Cell[][];
void calculateNatively(rows).then((values) => {
  process.stdout.write(JSON.stringify(values), () => process.exit(0));
});
