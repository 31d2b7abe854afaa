const { spawn, spawnSync } = require("node:child_process");
const path = require("node:path");

const ROOT = path.join(__dirname, "../..");
/** Milliseconds for building everything without a cache, on two slow cores. */
const LONGEST = 180_000;

const WEBPACK = require.resolve("webpack/bin/webpack.js");

/** Builds the web edition into dist-web/; what it compiles the server takes from the cache. */
function buildWeb() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [WEBPACK, "--mode", "production", "--env", "web"],
    { cwd: ROOT, encoding: "utf8", timeout: 2 * LONGEST }
  );
  if (status !== 0) throw new Error(`The web edition was not built.\n${stdout}${stderr}`);
}

/** Starts what `npm start` starts, built as for use in Excel, and puts the address it prints into EDU_E2E_URL. */
module.exports = async () => {
  buildWeb();
  const server = spawn(process.execPath, [WEBPACK, "serve", "--mode", "production"], {
    cwd: ROOT,
    env: { EDU_PORT: "3400", ...process.env, BROWSER: "none" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  globalThis.eduServer = server;
  let printed = "";
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The server did not start.\n${printed}`)),
      LONGEST
    );
    const read = (text) => {
      printed += text;
      const [found] = /http:\/\/localhost:\d+\/workbench\.html/.exec(printed) ?? [];
      if (/ERROR in/.test(printed)) reject(new Error(printed));
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", () => reject(new Error(`The server ended.\n${printed}`)));
  }).catch((error) => {
    server.kill("SIGTERM");
    throw error;
  });
  process.env.EDU_E2E_URL = address;
};
