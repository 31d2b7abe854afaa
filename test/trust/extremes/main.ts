import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { extremeFiles } from "./extremeFiles";

const FOLDER = ".cache/extremes";
const COMMAND = "dist-cli/edu-check.mjs";

/**
 * `npm run build`, then `npm run extremes -- [--only TEXT] [--keep]`: makes each file, or those whose name holds the text,
 * has the built command check it, and writes what that cost (processor time, memory at its peak) and what it said.
 */
function main(): void {
  const { values } = parseArgs({
    options: { only: { type: "string", default: "" }, keep: { type: "boolean", default: false } },
  });
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is not there: npm run build`);
  mkdirSync(FOLDER, { recursive: true });
  process.stdout.write("| file | says | CPU s | MB | exit |\n|---|---|---|---|---|\n");
  for (const [index, { name, make }] of extremeFiles.entries()) {
    if (!name.includes(values.only)) continue;
    const path = join(FOLDER, `${index}.xlsx`);
    writeFileSync(path, make(1));
    process.stdout.write(`| ${name} | ${check(path).join(" | ")} |\n`);
    if (!values.keep) rmSync(path);
  }
}

function check(path: string): string[] {
  const usage = join(FOLDER, "usage.json");
  rmSync(usage, { force: true });
  const hook = pathToFileURL(join(__dirname, "usage.mjs")).href;
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", hook, COMMAND, path],
    { encoding: "utf8", env: { ...process.env, EDU_USAGE: usage }, maxBuffer: 1e9 }
  );
  const { seconds, megabytes } = existsSync(usage)
    ? (JSON.parse(readFileSync(usage, "utf8")) as { seconds: number; megabytes: number })
    : { seconds: NaN, megabytes: NaN };
  const lines = stdout.split("\n");
  const said = lines.length > 8 ? `${lines.length} lines` : lines.join(" ").trim();
  return [
    `${said.slice(0, 120)} ${stderr.slice(0, 200).replaceAll("\n", " ")}`.trim(),
    seconds.toFixed(1),
    megabytes.toFixed(0),
    String(signal ?? status),
  ];
}

main();
