import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the tests of one file, removed after them; `put` writes a file into it and gives its path. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "edu-check-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    put(name: string, content: string | Buffer): string {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}
