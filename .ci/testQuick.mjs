// The tests of what was changed since the last commit, or in it where nothing was: those that name a changed file or what
// imports it, and all of its room where none does. For a first answer while working; `npm test` is what counts.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? ".", "..");
const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
const working = [
  ...git("diff", "--name-only", "HEAD"),
  ...git("ls-files", "--others", "--exclude-standard"),
];
const changed = working.length > 0 ? working : git("diff", "--name-only", "HEAD~1");

const TEST = /\.test\.tsx?$/;
const filesIn = (folder) =>
  fs.existsSync(path.join(root, folder))
    ? fs
        .readdirSync(path.join(root, folder), { recursive: true })
        .map((file) => path.join(folder, file))
        .filter((file) => TEST.test(file) && !file.startsWith(path.join("test", "e2e")))
    : [];

/** Tests of the nearest folder of test/ that mirrors the file's, with tests in it. */
function roomOf(file) {
  let folder = path.dirname(file).replace(/^src/, "test");
  while (folder !== "test" && folder !== "." && filesIn(folder).length === 0)
    folder = path.dirname(folder);
  return folder === "test" || folder === "." ? [] : filesIn(folder);
}

const nameOf = (file) => path.basename(file).replace(/\.\w+$/, "");
const text = (file) => fs.readFileSync(path.join(root, file), "utf8");

/** Files of src that import one of these names. */
function importing(names) {
  return sources.filter((file) => names.some((name) => text(file).includes(`/${name}"`)));
}
const sources = fs
  .readdirSync(path.join(root, "src"), { recursive: true })
  .map((file) => path.join("src", file))
  .filter((file) => /\.tsx?$/.test(file));

function testsOf(file) {
  if (TEST.test(file)) return filesIn(path.dirname(file)).filter((one) => one === file);
  const room = roomOf(file);
  // What no test names is tested through what imports it.
  for (let names = [nameOf(file)], hop = 0; names.length > 0 && hop < 3; hop++) {
    const naming = room.filter((test) =>
      names.some(
        (name) => path.basename(test).startsWith(`${name}.`) || text(test).includes(`/${name}"`)
      )
    );
    if (naming.length > 0) return naming;
    names = importing(names).map(nameOf);
  }
  return room;
}

const tests = [
  ...new Set(changed.filter((file) => /^(src|test)\/.*\.tsx?$/.test(file)).flatMap(testsOf)),
];
if (tests.length === 0) process.stdout.write("没有改动要测试的代码；全部测试：npm test\n");
else {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const { status } = spawnSync(process.execPath, [jest, "--runTestsByPath", ...tests], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
