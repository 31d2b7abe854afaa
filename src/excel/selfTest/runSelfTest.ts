import type { SelfTestReport } from "../../core/present/selfTestReport";
import type { Reading } from "../readInBlocks";
import { isBlank, lookAtWorkbook, tidyUp, type WorkbookBefore } from "./blankWorkbook";
import { Checks } from "./checks";
import { excelUnderTest } from "./excelUnderTest";
import { testFlags } from "./testFlags";
import { testFunctions } from "./testFunctions";
import { testOddTexts, testReading } from "./testReading";
import { testReports } from "./testReports";
import { testCorrections, testFormulas, testSettings } from "./testWriting";

/** The parts in their order; each works on the tables that the first one writes. */
const PARTS = [
  ["written", testReading],
  ["oddTexts", testOddTexts],
  ["function", testFunctions],
  ["flagsWritten", testFlags],
  ["reports", testReports],
  ["totals", testFormulas],
  ["cellCorrected", testCorrections],
  ["settingsKept", testSettings],
] as const;

/**
 * Tries in this Excel what the add-in does, in a workbook that holds nothing, on tables that it brings along, and takes
 * everything out again. What Excel does otherwise is a failed check, never an error; it goes on with the next part. Once
 * `signal` says so the rest is not tried, and what was written is taken out all the same. Rejects with a HostError only where
 * not even the names of the sheets can be read.
 */
export async function runSelfTest({
  onProgress,
  signal,
}: Pick<Reading, "onProgress" | "signal"> = {}): Promise<SelfTestReport> {
  const before = await lookAtWorkbook();
  if (!isBlank(before)) return { kind: "notBlank" };
  const checks = new Checks();
  async function next(done: number): Promise<boolean> {
    onProgress?.(done, PARTS.length);
    const part = PARTS[done];
    if (part === undefined) return true;
    if (signal?.aborted) return false;
    const [name, act] = part;
    await checks.part(name, () => act(checks));
    return next(done + 1);
  }
  const complete = await next(0);
  await checks.part("tidied", () => leaveNoTrace(checks, before));
  return { kind: "done", complete, excel: excelUnderTest(), checks: checks.made };
}

async function leaveNoTrace(checks: Checks, before: WorkbookBefore): Promise<void> {
  await tidyUp(before);
  checks.same("tidied", "", await lookAtWorkbook(), before);
}
