import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Place } from "./places";
import { schemata } from "./schemata";

/** What jest reads from package.json. */
interface JestConfig {
  transform: Record<string, unknown>;
  testPathIgnorePatterns: string[];
}

/** Suites that run none of the rooms that faults are planted in. */
const OTHER_SUITES = ["lint", "manifest", "setup", "mutants"];

/** Copies the project to `folder`, with the places as choices, and writes what jest is told there. */
export function copyTree(root: string, folder: string, places: readonly Place[]): void {
  const files = execFileSync("git", ["ls-files", "-z", "-c", "-o", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  for (const file of files.split("\0").filter(Boolean)) {
    const to = path.join(folder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(path.join(root, file), to);
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  for (const file of new Set(places.map((place) => place.file)))
    writeFileSync(
      path.join(folder, file),
      schemata(
        readFileSync(path.join(root, file), "utf8"),
        places.filter((place) => place.file === file)
      )
    );
  const { jest }: { jest: JestConfig } = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8")
  );
  const told = {
    ...jest,
    rootDir: folder,
    cacheDirectory: path.join(folder, ".jest"),
    testEnvironment: "<rootDir>/test/mutants/jest/environment.cjs",
    testSequencer: "<rootDir>/test/mutants/jest/sequencer.cjs",
    testTimeout: 30_000,
    testPathIgnorePatterns: [
      ...jest.testPathIgnorePatterns,
      ...OTHER_SUITES.map((room) => `<rootDir>/test/${room}/`),
    ],
  };
  writeFileSync(path.join(folder, "jest.planted.json"), JSON.stringify(told));
  writeFileSync(
    path.join(folder, "jest.reach.json"),
    JSON.stringify({ ...told, transform: own(jest) })
  );
}

/**
 * Each suite loads our sources itself, where a worker would load them once: else the first suite alone would reach what
 * runs while a module is loaded.
 */
function own({ transform }: JestConfig): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(transform).filter(([files]) => !files.startsWith("/src/"))
  );
}
