import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Builds the functions' bundle for production and gives its files by name; fails on any warning of the build. */
export function buildFunctions(baseUrl?: string): ReadonlyMap<string, Buffer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "edu-functions-"));
  try {
    execFileSync(
      process.execPath,
      [path.join(__dirname, "build.cjs"), folder, ...(baseUrl === undefined ? [] : [baseUrl])],
      { stdio: "pipe" }
    );
    const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
    return new Map(
      names
        .filter((name) => fs.statSync(path.join(folder, name)).isFile())
        .map((name) => [name.replaceAll("\\", "/"), fs.readFileSync(path.join(folder, name))])
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
