import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runJest } from "./runJest";
import type { Reach, State } from "./state";

/** Test files in one process: what they leave in memory goes with it, and a stopped run loses no more. */
const AT_ONCE = 12;
const LIMIT = 1200;

/** Finds out which test files reach which places and what each takes, for those that were changed since. */
export function findReach(root: string, folder: string, state: State, keep: () => void): void {
  const ids = state.drawn.sample.map(({ id }) => id);
  const known = new Set(state.reach.ids);
  if (ids.some((id) => !known.has(id))) state.reach = { ids, files: {} };
  const { files } = state.reach;
  const tests = runJest(folder, [], {
    config: "reach",
    env: {},
    args: ["--listTests"],
    limit: LIMIT,
  })
    .text.split("\n")
    .filter((line) => /\.test\.tsx?$/u.test(line))
    .map((file) => path.relative(folder, file))
    .sort();
  for (const file of Object.keys(files)) if (!tests.includes(file)) delete files[file];
  const changedOf = (test: string) => statSync(path.join(root, test)).mtimeMs;
  const open = tests.filter((test) => files[test]?.changed !== changedOf(test));
  for (let at = 0; at < open.length; at += AT_ONCE) {
    const some = open.slice(at, at + AT_ONCE);
    process.stdout.write(`reach: ${at} of ${open.length} test files\n`);
    for (const [test, reach] of reachOf(folder, some))
      files[test] = { ...reach, changed: changedOf(test) };
    keep();
  }
}

function reachOf(folder: string, tests: readonly string[]): [string, Omit<Reach, "changed">][] {
  const into = mkdtempSync(path.join(tmpdir(), "edu-reach-"));
  try {
    const outcome = path.join(into, "outcome.json");
    const env = { EDU_MUTANT_REACH: into };
    runJest(folder, tests, {
      config: "reach",
      env,
      args: ["--json", `--outputFile=${outcome}`],
      limit: LIMIT,
    });
    const results: { testResults: { name: string; status: string }[] } = JSON.parse(
      readFileSync(outcome, "utf8")
    );
    return tests.map((test) => {
      const written = path.join(into, `${test.replaceAll(path.sep, "+")}.json`);
      const passes = results.testResults.some(
        ({ name, status }) => path.relative(folder, name) === test && status === "passed"
      );
      const reach: { seconds: number; ids: string[] } = existsSync(written)
        ? JSON.parse(readFileSync(written, "utf8"))
        : { seconds: 0, ids: [] };
      return [test, { ...reach, passes }];
    });
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
