import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sheets } from "./cells";
import { librarySheets } from "./librarySheets";

/** Files handed to one run: starting takes seconds, and a file that makes it crash costs the others of its run. */
const BATCH = 25;

/**
 * What LibreOffice reads of workbooks, by path: each converted to .xlsx by LibreOffice itself, in the plain form that
 * it writes, and that read by SheetJS. A file that it does not convert gives null. Throws when there is no `soffice`.
 */
export function officeSheets(paths: readonly string[]): Map<string, Sheets> {
  const folder = mkdtempSync(join(tmpdir(), "edu-office-"));
  const found = new Map<string, Sheets>();
  try {
    for (let from = 0; from < paths.length; from += BATCH) {
      const batch = paths.slice(from, from + BATCH);
      const inputs = batch.map((path, k) => {
        const input = join(folder, `${from + k}.${path.split(".").at(-1)}`);
        copyFileSync(path, input);
        return input;
      });
      convert(inputs, folder);
      const outputs = inputs.map((_, k) => join(folder, `out/${from + k}.xlsx`));
      // Files behind one that made it crash get a run of their own.
      inputs
        .filter((_, k) => !existsSync(outputs[k] ?? ""))
        .forEach((path) => convert([path], folder));
      batch.forEach((path, k) => found.set(path, converted(outputs[k] ?? "")));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(inputs: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out")];
  const run = spawnSync("soffice", [profile, ...options, ...inputs], { timeout: 300_000 });
  if (run.error && "code" in run.error && run.error.code === "ENOENT")
    throw new Error("soffice (LibreOffice) is not installed");
}

function converted(path: string): Sheets {
  try {
    return librarySheets(readFileSync(path));
  } catch {
    return null;
  }
}
