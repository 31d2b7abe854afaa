import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Place } from "./places";
import { type Ran, runJest } from "./runJest";
import type { Reach, Verdict } from "./state";

/** Seconds of tests that go first, alone: most faults are found by them, and an endless loop there ends soon. */
const FIRST = 6;
/** Seconds that jest takes to start and load what it tests. */
const START = 20;

/** Plants a fault and runs the test files that reach it, nearest and quickest first, `cap` seconds of them at most. */
export function tryMutant(
  folder: string,
  place: Place,
  files: Readonly<Record<string, Reach>>,
  cap: number
): Verdict {
  const reaching = Object.entries(files)
    .filter(([, { ids, passes }]) => passes && ids.includes(place.id))
    .map(([test, { seconds }]) => ({ test, seconds, price: priceOf(place, test, seconds) }))
    .sort((a, b) => a.price - b.price);
  if (reaching.length === 0) return { outcome: "unreached", seconds: 0 };
  let sum = 0;
  const ends = reaching.map(({ seconds }) => (sum += seconds));
  const first = Math.max(1, ends.filter((end) => end <= FIRST).length);
  const last = Math.max(first, ends.filter((end) => end <= cap).length);
  let spent = 0;
  for (const [from, to] of [
    [0, first],
    [first, last],
  ] as const) {
    if (from === to) continue;
    const seconds = (ends[to - 1] ?? 0) - (ends[from - 1] ?? 0);
    const tests = reaching.slice(from, to).map(({ test }) => test);
    const verdict = verdictOf(folder, tests, place.id, START + 3 * seconds);
    spent += verdict?.seconds ?? 0;
    if (verdict && verdict.outcome !== "survived") return { ...verdict, seconds: spent };
  }
  return { outcome: last < reaching.length ? "untried" : "survived", seconds: spent };
}

/** What test files say of a fault; of none, by an id that no fault has. */
export function verdictOf(
  folder: string,
  tests: readonly string[],
  id: string,
  limit: number
): Verdict {
  const outcome = path.join(folder, "outcome.json");
  rmSync(outcome, { force: true });
  const env = { EDU_MUTANT: id, EDU_MUTANT_OUTCOME: outcome };
  const ran = runJest(folder, tests, { config: "planted", env, limit });
  if (existsSync(outcome)) {
    const { by, message }: { by: string; message: string } = JSON.parse(
      readFileSync(outcome, "utf8")
    );
    return { outcome: "killed", by, message: message.slice(0, 300), seconds: ran.seconds };
  }
  return { ...withoutTest(ran), seconds: ran.seconds };
}

/** What a run says in which no test failed by name: all passed, it was stopped, or a suite could not be loaded. */
function withoutTest({ code, text }: Ran): Omit<Verdict, "seconds"> {
  if (code === 0) return { outcome: "survived" };
  if (code === null || code > 128) return { outcome: "time" };
  const failed = /^FAIL (.*)$/mu.exec(text)?.[1];
  if (failed === undefined) throw new Error(`jest did not run:\n${text}`);
  return { outcome: "killed", by: `${failed.trim()}: (loading)`, message: text.slice(0, 300) };
}

/** Rooms of test/ that run all of the program on many workbooks: what is near to everything. */
const OF_ALL = new Set(["cases", "net"]);

/** What a test file costs against what it is likely to say: twice as much for each folder that it is further away. */
function priceOf({ file }: Place, test: string, seconds: number): number {
  const [from, to] = [file, test].map((one) => one.split("/").slice(1));
  const isSame = path.basename(file, ".ts") === path.basename(test).replace(/\..*$/u, "");
  let common = 0;
  while (common < (from?.length ?? 0) - 1 && from?.[common] === to?.[common]) common++;
  const missing = (from?.length ?? 0) - 1 - common;
  if (isSame) return 0;
  return (seconds + 0.3) * 2 ** (OF_ALL.has(to?.[0] ?? "") ? 1 : missing);
}
