import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files handed to one run: starting takes seconds, and a file that makes it crash costs the others of its run. */
const BATCH = 25;

/**
 * Workbooks converted by LibreOffice, by path, as the bytes of the files that it writes ("xlsx", "html"); null for one that it
 * does not convert. Throws when there is no `soffice`.
 */
export function convertByOffice(
  paths: readonly string[],
  format: "xlsx" | "html"
): Map<string, Buffer | null> {
  const folder = mkdtempSync(join(tmpdir(), "edu-office-"));
  const found = new Map<string, Buffer | null>();
  try {
    for (let from = 0; from < paths.length; from += BATCH) {
      const batch = paths.slice(from, from + BATCH);
      const inputs = batch.map((path, k) => {
        const input = join(folder, `${from + k}.${path.split(".").at(-1)}`);
        copyFileSync(path, input);
        return input;
      });
      convert(inputs, folder, format);
      const outputs = inputs.map((_, k) => join(folder, `out/${from + k}.${format}`));
      // Files behind one that made it crash get a run of their own.
      inputs
        .filter((_, k) => !existsSync(outputs[k] ?? ""))
        .forEach((path) => convert([path], folder, format));
      batch.forEach((path, k) => {
        const output = outputs[k] ?? "";
        found.set(path, existsSync(output) ? readFileSync(output) : null);
      });
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(inputs: readonly string[], folder: string, format: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = ["--headless", "--convert-to", format, "--outdir", join(folder, "out")];
  const run = spawnSync("soffice", [profile, ...options, ...inputs], { timeout: 300_000 });
  if (run.error && "code" in run.error && run.error.code === "ENOENT")
    throw new Error("soffice (LibreOffice) is not installed");
}
