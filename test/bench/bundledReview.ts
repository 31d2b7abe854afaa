import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { reviewWorkbook } from "../../src/core/review/reviewWorkbook";

const load = createRequire(__filename);
const ROOT = join(__dirname, "../..");

/**
 * Recognise + assess + audit as users run it: bundled as the command is, by a process of its own, whose heap would be looked
 * through with each collection of rubbish. From the sources each function is given its name anew whenever it is made, which none of
 * those who measure should pay for.
 */
export function bundledReview(): typeof reviewWorkbook {
  const folder = mkdtempSync(join(tmpdir(), "edu-bench-"));
  try {
    execFileSync(
      process.execPath,
      [
        load.resolve("webpack/bin/webpack.js"),
        ...["--mode", "production", "--env", "cli"],
        ...["--entry-reset", "--entry", "./src/core/review/reviewWorkbook.ts"],
        ...["--output-path", folder, "--output-filename", "review.cjs"],
        ...["--output-library-type", "commonjs2", "--output-chunk-format", "commonjs"],
        "--no-output-module",
      ],
      { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] }
    );
    const built: { reviewWorkbook: typeof reviewWorkbook } = load(join(folder, "review.cjs"));
    return built.reviewWorkbook;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
