import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, utimesSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { transformFileSync } from "@swc/core";
import { placeFile } from "../../../src/cli/write/placeFile";
import { temporaryName } from "../../../src/cli/write/temporaryName";
import { temporaryFolder } from "../temporaryFolder";

const KILLS = 200;
/** Processes that write into one folder at a time. */
const AT_A_TIME = 4;
const SIZE = 300_000;
const ROOT = join(__dirname, "../../../src/cli");
const folder = temporaryFolder();
const bytes = Buffer.from("副本");
const leftovers = (path: string) => readdirSync(path).filter((name) => name.endsWith(".tmp"));

/** The code under test as plain CommonJS, so that a process of it starts at once; gives a program that never stops writing. */
function endlessWriter(out: string): string {
  const build = join(folder.path, "build");
  mkdirSync(join(build, "write"), { recursive: true });
  for (const name of [
    "errorCode",
    "write/placeFile",
    "write/removeLeftovers",
    "write/temporaryName",
  ]) {
    const { code } = transformFileSync(join(ROOT, `${name}.ts`), {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    writeFileSync(join(build, `${name}.js`), code);
  }
  const program = join(build, "endless.js");
  writeFileSync(
    program,
    `const { placeFile } = require("./write/placeFile.js");
     for (let k = 0; ; k++) {
       placeFile(${JSON.stringify(out)}, ["表-" + process.pid + "-" + k + ".xlsx"], Buffer.alloc(${SIZE}, 1 + (k % 255)));
       if (k === 0) process.stdout.write("x");
     }`
  );
  return program;
}

/** Kills the process some time after it has written its first file; rejects when it ended by itself. */
async function killed(child: ChildProcess, delay: number): Promise<void> {
  const ended = once(child, "exit");
  const isWriting = child.stdout && once(child.stdout, "data");
  await Promise.race([isWriting, ended]);
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill("SIGKILL");
  const [, signal] = await ended;
  expect(signal).toBe("SIGKILL");
}

describe("placeFile", () => {
  it("leaves whole files or none under their names, whenever it is killed", async () => {
    const out = join(folder.path, "杀");
    const program = endlessWriter(out);
    let names = 0;
    for (let kills = 0; kills < KILLS; kills += AT_A_TIME)
      await Promise.all(
        Array.from({ length: AT_A_TIME }, (_, k) => {
          const child = spawn(process.execPath, [program], {
            stdio: ["ignore", "pipe", "inherit"],
          });
          // Spread over the few milliseconds that one file takes.
          return killed(child, ((kills + k) % 23) / 2);
        })
      );
    for (const name of readdirSync(out).filter((found) => found.endsWith(".xlsx"))) {
      const content = readFileSync(join(out, name));
      names++;
      expect([name, content.length]).toEqual([name, SIZE]);
      expect(content.equals(Buffer.alloc(SIZE, content[0]))).toBe(true);
    }
    expect(names).toBeGreaterThanOrEqual(KILLS);
    placeFile(out, ["最后.xlsx"], bytes);
    expect(leftovers(out)).toEqual([]);
  }, 300_000);

  it("removes what a dead run left, and leaves what a running one writes", () => {
    const out = join(folder.path, "剩");
    mkdirSync(out);
    const own = temporaryName();
    const [, , host, , random] = own.split("-");
    const named = (pid: number) => `.edu-check-${host}-${pid}-${random}`;
    // The largest number a process can have is far below.
    const dead = named(999_999_999);
    const running = named(process.ppid);
    for (const name of [dead, running, own, "别人的.tmp"]) writeFileSync(join(out, name), "x");
    placeFile(out, ["表.xlsx"], bytes);
    expect(readdirSync(out).sort()).toEqual([own, running, "别人的.tmp", "表.xlsx"].sort());
  });

  it("removes what is older than a day, also of another computer", () => {
    const out = join(folder.path, "旧");
    mkdirSync(out);
    const elsewhere = ".edu-check-00000000-1-0123456789abcdef.tmp";
    writeFileSync(join(out, elsewhere), "x");
    placeFile(out, ["甲.xlsx"], bytes);
    expect(leftovers(out)).toEqual([elsewhere]);
    const before = new Date(Date.now() - 2 * 86_400_000);
    utimesSync(join(out, elsewhere), before, before);
    placeFile(out, ["乙.xlsx"], bytes);
    expect(leftovers(out)).toEqual([]);
  });

  it("never gives two files one temporary name", () => {
    const names = Array.from({ length: 1000 }, temporaryName);
    expect(new Set(names).size).toBe(1000);
  });

  it("throws where every name is taken, and touches none of them", () => {
    const out = join(folder.path, "占");
    placeFile(out, ["表.xlsx"], bytes);
    expect(() => placeFile(out, ["表.xlsx"], Buffer.from("新"))).toThrow("EEXIST");
    expect(readFileSync(join(out, "表.xlsx"))).toEqual(bytes);
    expect(readdirSync(out)).toEqual(["表.xlsx"]);
  });
});
