import { spawnSync } from "node:child_process";
import path from "node:path";

/** How a run of jest is set up. */
interface Run {
  /** Which of the copy's configurations: with a fault, or finding out what is reached. */
  config: "planted" | "reach";
  env: Record<string, string>;
  args?: readonly string[];
  /** Seconds of processor time after which it is stopped. */
  limit: number;
}

/** What was left of a run: its exit code, null where it was stopped, and what it wrote. */
export interface Ran {
  code: number | null;
  text: string;
  seconds: number;
}

/** Jest on test files of a copy, one after the other in one process; wall time does not count, others work here too. */
export function runJest(folder: string, tests: readonly string[], run: Run): Ran {
  const start = process.hrtime.bigint();
  const jest = path.join(folder, "node_modules", "jest", "bin", "jest.js");
  const paths = tests.map((test) => path.join(folder, test));
  const args = [
    `--config=${path.join(folder, `jest.${run.config}.json`)}`,
    "--runInBand",
    "--ci",
    ...(run.args ?? []),
    ...(paths.length === 0 ? [] : ["--runTestsByPath", ...paths]),
  ];
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", `ulimit -t ${Math.ceil(run.limit)}; exec "$@"`, "sh", process.execPath, jest, ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, EDU_MUTANT_ORDER: paths.join("\n"), ...run.env },
      maxBuffer: 1e9,
    }
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { code: status, text: `${stdout}${stderr}`, seconds };
}
