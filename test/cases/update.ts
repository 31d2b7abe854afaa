import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { caseFolders } from "./caseFolders";
import { goldenText } from "./goldenText";
import { readInput } from "./readCase";

/** Rewrites expected.json of every case from what the program says now; facts.json stays. Read the diff. */
for (const { folder } of caseFolders()) {
  writeFileSync(path.join(folder, "expected.json"), goldenText(reviewWorkbook(readInput(folder))));
  rmSync(path.join(folder, "actual.json"), { force: true });
}
