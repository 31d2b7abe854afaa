import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generator } from "../../corpus/generator";
import { drawWorkbook } from "../../net/draw/drawWorkbook";
import { attacks } from "./attacks";

/** Milliseconds after which one input counts as hanging, on a machine that does other things too. */
const SLOW = 20_000;
const FOLDER = ".cache/fuzz";

/**
 * `npm run fuzz -- [--minutes 10] [--seed 1] [--from 0] [--count 1e9]`: draws workbooks, makes faulty grids, packages, parts and BIFF streams of
 * them, and reads, reviews and flags each. It fails when anything but a result or a sentence for the user comes out, or
 * when one input takes seconds. What failed is kept under .cache/fuzz; `--from N --count 1` with the same seed does it again.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "10" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      count: { type: "string", default: "1e9" },
    },
  });
  const seed = Number(values.seed);
  const end = Date.now() + Number(values.minutes) * 60_000;
  const last = Number(values.from) + Number(values.count);
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let faults = 0;
  let index = Number(values.from);
  for (; index < last && Date.now() < end; index++) {
    const { grids } = drawWorkbook(seed, index);
    for (const [k, { name, extension, make, check }] of attacks.entries()) {
      const input = make(grids, generator(seed * 1_000_003 + index * attacks.length + k));
      const start = performance.now();
      let problem = "";
      try {
        count(`${name}: ${check(input)}`);
        if (performance.now() - start > SLOW) problem = "slow";
      } catch (error) {
        problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      }
      if (problem === "") continue;
      faults++;
      mkdirSync(FOLDER, { recursive: true });
      const path = join(FOLDER, `${seed}-${index}-${name}.${extension}`);
      writeFileSync(path, input);
      process.stdout.write(`FAULT ${path}: ${problem}\n`);
    }
  }
  const workbooks = index - Number(values.from);
  process.stdout.write(`seed ${seed}, ${workbooks} workbooks, ${faults} faults\n`);
  for (const [key, number] of [...counts].sort()) process.stdout.write(`  ${key}: ${number}\n`);
  process.exitCode = faults === 0 ? 0 : 1;
}

main();
