const { execFile, spawn } = require("node:child_process");
const path = require("node:path");

const ROOT = path.join(__dirname, "../..");
/** Milliseconds for building everything without a cache, on two slow cores. */
const LONGEST = 180_000;

const WEBPACK = require.resolve("webpack/bin/webpack.js");

/** Builds the web edition into dist-web/. */
function buildWeb() {
  const args = [WEBPACK, "--mode", "production", "--env", "web"];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: ROOT, timeout: 2 * LONGEST },
      (error, stdout, stderr) =>
        error ? reject(new Error(`The web edition was not built.\n${stdout}${stderr}`)) : resolve()
    );
  });
}

/** Starts what `npm start` starts, built as for use in Excel, and puts the address it prints into EDU_E2E_URL. */
module.exports = async () => {
  const server = spawn(process.execPath, [WEBPACK, "serve", "--mode", "production"], {
    cwd: ROOT,
    env: { EDU_PORT: "3400", ...process.env, BROWSER: "none" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  globalThis.eduServer = server;
  let printed = "";
  const started = new Promise((resolve, reject) => {
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
  });
  // Both compile the same sources, each on a core of its own.
  const [address] = await Promise.all([started, buildWeb()]).catch((error) => {
    server.kill("SIGTERM");
    throw error;
  });
  process.env.EDU_E2E_URL = address;
};
