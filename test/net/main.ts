import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawWorkbook } from "./draw/drawWorkbook";
import { type Baseline } from "./report/baseline";
import { measureBaseline } from "./report/measureBaseline";
import { netOptions } from "./report/netOptions";
import { netReport } from "./report/netReport";
import { runNet } from "./report/runNet";
import { showWorkbook } from "./report/showWorkbook";
import { worseThan } from "./report/worseThan";
import { writeFile } from "./report/writeFile";

// npm run net: draws workbooks, reviews them and prints where the program does not say what a careful person says.
const BASELINE_FILE = path.join(__dirname, "baseline.json");

function raiseBaseline(): void {
  const now = measureBaseline();
  const before: Baseline | null = existsSync(BASELINE_FILE)
    ? (JSON.parse(readFileSync(BASELINE_FILE, "utf8")) as Baseline)
    : null;
  const worse = before === null || before.drawn !== now.drawn ? [] : worseThan(before, now);
  if (worse.length > 0) {
    console.log(["The baseline is only raised. Worse than before:", ...worse].join("\n"));
    process.exitCode = 1;
    return;
  }
  writeFileSync(BASELINE_FILE, `${JSON.stringify(now, null, 2)}\n`);
  console.log(JSON.stringify(now.right));
}

const options = netOptions(process.argv.slice(2));
if (options.baseline) raiseBaseline();
else if (options.show.length > 0)
  for (const [seed, index] of options.show) {
    const drawn = drawWorkbook(seed, index);
    console.log(`${showWorkbook(drawn)}\n`);
    if (options.xlsx !== null) console.log(writeFile(drawn, options.xlsx));
  }
else {
  const folder = options.xlsx;
  const results = runNet(options.seed, options.count, options.kind, (drawn) => {
    if (folder !== null) writeFile(drawn, folder);
  });
  console.log(netReport(results).join("\n"));
}
