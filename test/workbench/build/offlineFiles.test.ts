import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack, { type Compiler } from "webpack";

const OfflineFiles = jest.requireActual<
  new (script: string) => { apply(compiler: Compiler): void }
>("../../../src/workbench/build/offlineFiles.js");
const configure = jest.requireActual<
  (env: object, argv: { mode: string }) => Promise<{ cache: { name: string } | false }[]>
>("../../../webpack.config.js");

/** What a build with one page gives out as the script of its service worker. */
async function build(page: string): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "edu-offline-"));
  try {
    fs.writeFileSync(path.join(folder, "worker.js"), "self.started = true;");
    fs.writeFileSync(path.join(folder, "workbench.html"), page);
    const compiler = webpack({
      mode: "production",
      context: folder,
      entry: { offline: "./worker.js" },
      output: { path: folder },
      plugins: [new OfflineFiles("offline.js")],
    });
    await new Promise<void>((resolve, reject) =>
      compiler.run((error) => (error ? reject(error) : resolve()))
    );
    return fs.readFileSync(path.join(folder, "offline.js"), "utf8");
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

describe("the files that browsers keep", () => {
  it("are named with their sums before the script of the service worker", async () => {
    const page = "<!doctype html><html data-offline=offline.js>";
    const script = await build(page);
    const sum = createHash("sha256").update(page).digest("base64");
    expect(script).toMatch(/^self\.eduBuilt=\{"version":"[^"]+","files":\{.*\}\};\n/);
    expect(script).toContain(`"workbench.html":"${sum}"`);
    expect(script).not.toContain('"offline.js":');
  });

  it("are not built without a page that names the script", async () => {
    await expect(build('<!doctype html><html data-offline="">')).rejects.toThrow(
      "No page names offline.js"
    );
  });
});

describe("what was compiled", () => {
  const { CI } = process.env;
  afterEach(() => {
    if (CI === undefined) delete process.env["CI"];
    else process.env["CI"] = CI;
  });

  /** The caches of all that is built, served and compiled for the web edition. */
  async function caches() {
    const uses = [{}, { WEBPACK_SERVE: true }, { web: true }];
    const bundles = await Promise.all(uses.map((env) => configure(env, { mode: "production" })));
    return bundles.flat().map(({ cache }) => cache);
  }

  it("is kept, and shared by no two of the build, the server and the web edition", async () => {
    delete process.env["CI"];
    const names = (await caches()).map((cache) => cache && cache.name);
    expect(names).toHaveLength(6);
    expect(names).not.toContain(false);
    expect(new Set(names).size).toBe(6);
  });

  it("is not kept in a checkout that is built once", async () => {
    process.env["CI"] = "true";
    expect(new Set(await caches())).toEqual(new Set([false]));
  });
});
