import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { copyTree } from "./copyTree";
import { type Place, placesOf } from "./places";
import { findReach } from "./reach";
import { sample } from "./sample";
import { keepState, readState, type State } from "./state";
import { tell } from "./tell";
import { tryMutant, verdictOf } from "./tryMutant";

const ROOMS = ["src/core", "src/excel", "src/functions", "src/ooxml"];

/**
 * `npm run mutants -- [--sample 400] [--seed 1] [--minutes N] [--cap 60] [--again] [ID…]` plants faults drawn from all that
 * `ROOMS` could have, one at a time, in a copy of the project, and runs the tests that reach each: the part that a test
 * finds is the score. What is done is kept under .cache/mutants, so a stopped run goes on; `--again` tries those that
 * were not killed once more, IDs try those named. `--cap`: seconds of tests tried for one fault.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "string", default: "400" },
      seed: { type: "string", default: "1" },
      minutes: { type: "string", default: "600" },
      cap: { type: "string", default: "60" },
      again: { type: "boolean", default: false },
    },
  });
  const root = path.resolve(__dirname, "../..");
  const stateFile = path.join(root, ".cache/mutants", `seed-${values.seed}.json`);
  const state = readState(stateFile);
  const keep = () => keepState(stateFile, state);
  const end = Date.now() + Number(values.minutes) * 60_000;
  const places = allPlaces(root);
  draw(root, state, places, Number(values.sample), values.seed);
  keep();
  const folder = mkdtempSync(path.join(tmpdir(), "edu-mutants-"));
  try {
    copyTree(root, folder, state.drawn.sample);
    findReach(root, folder, state, keep);
    const open = state.drawn.sample.filter(({ id }) => {
      const outcome = state.verdicts[id]?.outcome;
      if (positionals.length > 0) return positionals.includes(id);
      return outcome === undefined || (values.again && outcome !== "killed" && outcome !== "time");
    });
    for (const [k, place] of open.entries()) {
      if (Date.now() > end) break;
      const verdict = tryMutant(folder, place, state.reach.files, Number(values.cap));
      state.verdicts[place.id] = verdict;
      keep();
      const what = `${k + 1}/${open.length} ${place.id} ${place.file}:${place.line} ${place.name}`;
      process.stdout.write(`${what}: ${verdict.outcome} ${verdict.by ?? ""}\n`);
    }
    control(folder, state);
    keep();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`\n${tell(state, places)}`);
}

function allPlaces(root: string): Place[] {
  const files = execFileSync("git", ["ls-files", ...ROOMS], { cwd: root, encoding: "utf8" });
  return files
    .split("\n")
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .flatMap((file) => placesOf(file, readFileSync(path.join(root, file), "utf8")));
}

/** The sample; as it was where the sources have not changed, with its places where they are now. */
function draw(
  root: string,
  state: State,
  places: readonly Place[],
  count: number,
  seed: string
): void {
  const drawnFrom = JSON.stringify([count, seed, places.map(({ id, start }) => [id, start])]);
  const key = createHash("sha256").update(drawnFrom).digest("hex");
  if (state.drawn.key === key) return;
  state.drawn = { key, sample: sample(root, places, count, seed) };
}

/** Test files that killed must pass without a fault; what was said by one that does not is taken back. */
function control(folder: string, state: State): void {
  const killers = new Set<string>();
  for (const { by } of Object.values(state.verdicts)) killers.add(by?.split(":")[0] ?? "");
  killers.delete("");
  while (killers.size > 0) {
    const verdict = verdictOf(folder, [...killers], "none", 3600);
    if (verdict.outcome === "survived") return;
    if (verdict.outcome === "time")
      throw new Error("The tests do not come to an end without a fault.");
    const failing = verdict.by?.split(":")[0] ?? "";
    process.stdout.write(`fails without a fault: ${verdict.by}: ${verdict.message}\n`);
    for (const [id, { by }] of Object.entries(state.verdicts))
      if (by?.startsWith(`${failing}:`)) delete state.verdicts[id];
    if (!killers.delete(failing)) throw new Error(`${failing} is none of the tests that were run.`);
  }
}

main();
