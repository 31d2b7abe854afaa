// Adds up the JSON reports that jest wrote into a folder and prints "N passed, N failed". A suite that could
// not start counts as one failure. Exits 1 when there is a failure or no report at all.
import fs from "node:fs";
import path from "node:path";

const folder = process.argv[2];
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
let passed = 0;
let failed = 0;
for (const file of files) {
  const report = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
